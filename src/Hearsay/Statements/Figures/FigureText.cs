using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay.Statements.Figures;

/// <summary>The words of a text as figures are read from them: each with its classes, looked up once.</summary>
internal sealed class FigureText
{
    private readonly FigureWords[] _classes;

    public FigureText(TextSyntax syntax)
    {
        Syntax = syntax;
        Layout = syntax.Layout;
        _classes = new FigureWords[syntax.Count];
        for (var i = 0; i < _classes.Length; i++)
        {
            _classes[i] = FigureLexicon.Of(this[i]);
        }
    }

    /// <summary>Parts of speech and dependencies; empty tags where there are none.</summary>
    public TextSyntax Syntax { get; }

    /// <summary>The words.</summary>
    public TextLayout Layout { get; }

    /// <summary>The number of words.</summary>
    public int Count => _classes.Length;

    /// <summary>The characters of a word; empty outside the text.</summary>
    public ReadOnlySpan<char> this[int word]
        => word < 0 || word >= Layout.Words.Count ? default : Layout.Text.AsSpan(Layout.Words[word].Span.Start, Layout.Words[word].Span.Length);

    /// <summary>Whether a word is this one, whatever its case.</summary>
    public bool Is(int word, ReadOnlySpan<char> other) => this[word].Equals(other, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a word is one of these, whatever its case.</summary>
    public bool IsAny(int word, params ReadOnlySpan<string> others)
    {
        foreach (var other in others)
        {
            if (Is(word, other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The classes of a word; none outside the text.</summary>
    public FigureWords Classes(int word) => word < 0 || word >= _classes.Length ? FigureWords.None : _classes[word];

    /// <summary>Whether a word has one of these classes.</summary>
    public bool Has(int word, FigureWords classes) => (Classes(word) & classes) != 0;

    /// <summary>Whether both words are in the text and in one sentence.</summary>
    public bool Together(int one, int other)
        => one >= 0 && other >= 0 && one < Count && other < Count && Layout.Words[one].Sentence == Layout.Words[other].Sentence;

    /// <summary>Whether no space stands between a word and the one before it.</summary>
    public bool Touches(int word)
        => word > 0 && word < Count && Layout.Words[word - 1].Span.End == Layout.Words[word].Span.Start;

    /// <summary>Whether a word begins with a letter.</summary>
    public bool IsLetters(int word) => this[word] is { Length: > 0 } w && char.IsLetter(w[0]);

    /// <summary>Whether a word begins with a digit.</summary>
    public bool IsDigits(int word) => this[word] is { Length: > 0 } w && char.IsAsciiDigit(w[0]);

    /// <summary>Whether a word begins with a capital and goes on with small letters.</summary>
    public bool IsTitle(int word) => word >= 0 && word < Count && Layout.Words[word].Shape == WordShape.Title && char.IsUpper(this[word][0]);

    /// <summary>The part of speech of a word; empty where it is not known.</summary>
    public string Part(int word) => word < 0 || word >= Count ? "" : Syntax[word].Part;

    /// <summary>The span from a word up to another that is not part of it.</summary>
    public TextSpan Span(int first, int end) => new(Layout.Words[first].Span.Start, Layout.Words[end - 1].Span.End);
}
