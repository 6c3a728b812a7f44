using System.Text;

namespace Hearsay.Ingestion.Pages;

/// <summary>Gathers the text of a block, with white space as a browser shows it.</summary>
internal sealed class BlockBuilder
{
    private readonly StringBuilder _text = new();
    private int _linkLength;
    private int _leadLength;
    private bool _blank;

    /// <summary>The block element that the text began in; null where there is none yet.</summary>
    public PageElement? Element { get; private set; }

    /// <summary>Whether a line may end after the last character.</summary>
    public bool EndsLine => _text.Length > 0 && (TextBlock.IsSentenceEnd(_text[^1]) || _text[^1] == ':');

    /// <summary>Appends text.</summary>
    public void Append(string text, PageElement element, bool isLink)
    {
        var before = _text.Length;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                _blank = true;
                continue;
            }

            if (IsInvisible(c))
            {
                continue;
            }

            if (_blank && _text.Length > 0)
            {
                _text.Append(' ');
            }

            _blank = false;
            _text.Append(c);
        }

        if (_text.Length > before)
        {
            Element ??= element;
            _leadLength += isLink && _leadLength == before ? _text.Length - before : 0;
            _linkLength += isLink ? _text.Length - before : 0;
        }
    }

    /// <summary>Appends white space.</summary>
    public void AppendBlank() => _blank = true;

    /// <summary>The block so far; null where there is none. The builder is then empty.</summary>
    public TextBlock? Take()
    {
        var block = Element is null ? null : new TextBlock(Element, _text.ToString(), _linkLength, _leadLength);
        _text.Clear();
        (_linkLength, _leadLength, _blank, Element) = (0, 0, false, null);
        return block;
    }

    /// <summary>Characters that a page uses to guide line breaks, and that stand in the middle of words.</summary>
    private static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\uFEFF' or '\0';
}
