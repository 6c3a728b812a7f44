using Hearsay.Text;

namespace Hearsay.Statements;

/// <summary>Words by their places in a text.</summary>
internal static class WordTexts
{
    /// <summary>The characters of a word.</summary>
    public static ReadOnlySpan<char> TextOf(this TextLayout layout, int word) => layout.Text.AsSpan(layout.Words[word].Span.Start, layout.Words[word].Span.Length);

    /// <summary>The words from the first that begins at or after the span's start to the last that begins before its end.</summary>
    public static Range WordsIn(this TextLayout layout, TextSpan span) => layout.FirstWordAt(span.Start)..layout.FirstWordAt(span.End);

    private static int FirstWordAt(this TextLayout layout, int place)
    {
        var (low, high) = (0, layout.Words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = layout.Words[middle].Span.Start < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
