using Hearsay.Text;

namespace Hearsay.Claims.Silences;

/// <summary>A document of a story in words.</summary>
internal sealed class StoryText
{
    private readonly HashSet<string> _words;

    /// <summary>Cuts the document.</summary>
    public StoryText(AccountDocument document)
    {
        Document = document;
        Layout = TextLayout.Of(document.Document.Text);
        Words = [.. Layout.Words.Select(w => w.Span.In(Layout.Text).Replace('’', '\''))];
        _words = [.. Words];
        Lower = [.. Words.Select(w => w.ToLowerInvariant())];
        Sentences = [.. Enumerable.Range(0, Words.Count).GroupBy(i => Layout.Words[i].Sentence).Select(g => (g.First(), g.Last() + 1))];
    }

    /// <summary>The document.</summary>
    public AccountDocument Document { get; }

    /// <summary>Its words, sentences and paragraphs.</summary>
    public TextLayout Layout { get; }

    /// <summary>Its words as they are written, with straight apostrophes.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The same in small letters.</summary>
    public IReadOnlyList<string> Lower { get; }

    /// <summary>First word of each sentence, and one past its last.</summary>
    public IReadOnlyList<(int First, int End)> Sentences { get; }

    /// <summary>Whether a word stands in it as it is written here.</summary>
    public bool Has(string word) => _words.Contains(word);

    /// <summary>Whether a word begins with a capital.</summary>
    public bool IsCapitalised(int word) => Layout.Words[word].Shape is WordShape.Title or WordShape.Upper;

    /// <summary>Whether a capital at a word may be that of a sentence: it is the first, or follows a mark.</summary>
    public bool BeginsSentence(int word)
        => Layout.Words[word].Edge != WordEdge.None || (word > 0 && (Layout.Words[word - 1].Quotation != QuotationState.Outside || Words[word - 1] is ":" or "–" or "—"));

    /// <summary>The span of words.</summary>
    public TextSpan SpanOf(int first, int end) => new(Layout.Words[first].Span.Start, Layout.Words[end - 1].Span.End);

    /// <summary>The first word that ends after a place of the text; the number of words where none does.</summary>
    public int WordAt(int place)
    {
        var (low, high) = (0, Words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Layout.Words[middle].Span.End > place ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
