using System.Text;

namespace Hearsay.Ingestion;

/// <summary>Gathers pieces of an original into a text, and remembers where each of them stood.</summary>
internal sealed class MappedTextBuilder(string original)
{
    private readonly StringBuilder _text = new(original.Length);
    private readonly List<TextMapSegment> _segments = [];
    private bool _isBlockEnded;

    /// <summary>Lets the next piece begin a new paragraph.</summary>
    public void EndBlock() => _isBlockEnded = true;

    /// <summary>Appends characters that do not stand so in the original, such as the blank that replaces a line break.</summary>
    public void Insert(string characters)
    {
        BeginBlock();
        _text.Append(characters);
    }

    /// <summary>
    /// Appends a piece that should stand at <paramref name="at"/> of the original, with the characters that it has there. A piece
    /// that does not stand there (its markup was rewritten in parsing) is appended without a place.
    /// </summary>
    public void Append(ReadOnlySpan<char> piece, int at)
    {
        if (piece.IsEmpty)
        {
            return;
        }

        BeginBlock();
        if (Stands(piece, at))
        {
            AddSegment(at, piece.Length);
            _text.Append(original, at, piece.Length);
        }
        else
        {
            _text.Append(piece);
        }
    }

    /// <summary>The text so far, and its map.</summary>
    public (string Text, TextMap Map) Build() => (_text.ToString(), new TextMap([.. _segments], _text.Length, original.Length));

    private void BeginBlock()
    {
        if (_isBlockEnded && _text.Length > 0)
        {
            _text.Append("\n\n");
        }

        _isBlockEnded = false;
    }

    /// <summary>CommonMark section 2.3 has the parser read U+FFFD for a NUL; the document keeps the NUL.</summary>
    private bool Stands(ReadOnlySpan<char> piece, int at)
    {
        if (at < (_segments.Count > 0 ? _segments[^1].OriginalEnd : 0) || at + piece.Length > original.Length)
        {
            return false;
        }

        for (var i = 0; i < piece.Length; i++)
        {
            if (piece[i] != original[at + i] && !(piece[i] == '\uFFFD' && original[at + i] == '\0'))
            {
                return false;
            }
        }

        return true;
    }

    private void AddSegment(int at, int length)
    {
        if (_segments.Count > 0 && _segments[^1] is var last && last.OriginalEnd == at && last.TextEnd == _text.Length)
        {
            _segments[^1] = last with { Length = last.Length + length };
        }
        else
        {
            _segments.Add(new TextMapSegment(_text.Length, at, length));
        }
    }
}
