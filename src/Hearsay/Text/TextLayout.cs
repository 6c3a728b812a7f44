using System.Globalization;

namespace Hearsay.Text;

/// <summary>
/// A text cut into words, sentences and paragraphs, with its quotations. Every part knows its place in the original, which is
/// never altered. Immutable, and safe to share between threads.
/// </summary>
public sealed class TextLayout
{
    private TextLayout(string text, Word[] words, IReadOnlyList<Quotation> quotations)
    {
        Text = text;
        Words = words;
        Quotations = quotations;
    }

    /// <summary>The text as it was given.</summary>
    public string Text { get; }

    /// <summary>The words and marks, in order.</summary>
    public IReadOnlyList<Word> Words { get; }

    /// <summary>The quotations, in order of their opening marks; one over several paragraphs has an entry for each.</summary>
    public IReadOnlyList<Quotation> Quotations { get; }

    /// <summary>The number of sentences, 0 or more.</summary>
    public int SentenceCount => Words.Count == 0 ? 0 : Words[^1].Sentence + 1;

    /// <summary>The number of paragraphs, 0 or more.</summary>
    public int ParagraphCount => Words.Count == 0 ? 0 : Words[^1].Paragraph + 1;

    /// <summary>Cuts a text. Any string is accepted, also one with unpaired surrogates. Time grows linearly with the length.</summary>
    public static TextLayout Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var spans = new List<TextSpan>(text.Length / 5);
        WordCutter.Cut(text, spans);
        return Of(text, spans);
    }

    /// <summary>Lays out a text whose words are already cut, such as a corpus that comes in tokens.</summary>
    /// <param name="text">The text.</param>
    /// <param name="spans">Its words: in order, not empty, without overlap.</param>
    internal static TextLayout Of(string text, List<TextSpan> spans)
    {
        var edges = SentenceCutter.Cut(text, spans);
        var (states, quotations) = QuotationReader.Read(text, spans, edges);
        var words = new Word[spans.Count];
        int sentence = -1, paragraph = -1;
        for (var i = 0; i < words.Length; i++)
        {
            sentence += edges[i] == WordEdge.None ? 0 : 1;
            paragraph += edges[i] == WordEdge.Paragraph ? 1 : 0;
            words[i] = new Word(spans[i], sentence, paragraph, ShapeOf(spans[i].Start, spans[i].End, text), states[i], edges[i]);
        }

        return new TextLayout(text, words, quotations);
    }

    private static WordShape ShapeOf(int start, int end, string text)
    {
        var letters = 0;
        var capitals = 0;
        for (var i = start; i < end; i++)
        {
            var category = char.GetUnicodeCategory(text[i]);
            letters += category is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter ? 1 : 0;
            capitals += category is UnicodeCategory.UppercaseLetter ? 1 : 0;
        }

        return capitals == letters && letters > 1 ? WordShape.Upper
            : char.IsUpper(text[start]) ? WordShape.Title
            : char.IsDigit(text[start]) ? WordShape.Digit
            : letters > 0 && capitals == 0 ? WordShape.Lower
            : WordShape.Other;
    }
}
