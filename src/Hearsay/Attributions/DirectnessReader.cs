using Hearsay.Text;

namespace Hearsay.Attributions;

/// <summary>
/// Tells how content stands towards quotation marks (Pareti 2012): direct where every word of it lies inside a quotation, indirect
/// where none does, mixed otherwise. The marks themselves and punctuation are no words.
/// </summary>
public static class DirectnessReader
{
    /// <summary>The directness of content; <see cref="Directness.Indirect"/> where it has no word.</summary>
    /// <param name="layout">The layout of the text, whose words know whether a quotation holds them.</param>
    /// <param name="content">The pieces of the content, in any order.</param>
    public static Directness Read(TextLayout layout, IReadOnlyList<TextSpan> content)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(content);
        int inside = 0, words = 0;
        foreach (var piece in content)
        {
            for (var i = FirstWord(layout.Words, piece.Start); i < layout.Words.Count && layout.Words[i].Span.Start < piece.End; i++)
            {
                var span = layout.Words[i].Span;
                if (HasLetterOrDigit(layout.Text.AsSpan(span.Start, span.Length)))
                {
                    words++;
                    inside += layout.Words[i].Quotation == QuotationState.Inside ? 1 : 0;
                }
            }
        }

        return inside == 0 ? Directness.Indirect : inside == words ? Directness.Direct : Directness.Mixed;
    }

    /// <summary>The first word that ends after a place.</summary>
    private static int FirstWord(IReadOnlyList<Word> words, int place)
    {
        int low = 0, high = words.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = words[middle].Span.End <= place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static bool HasLetterOrDigit(ReadOnlySpan<char> word)
    {
        foreach (var rune in word.EnumerateRunes())
        {
            if (System.Text.Rune.IsLetterOrDigit(rune))
            {
                return true;
            }
        }

        return false;
    }
}
