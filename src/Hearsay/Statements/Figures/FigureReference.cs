using Hearsay.Languages;
using Hearsay.Text;

namespace Hearsay.Statements.Figures;

/// <summary>Tells whether a content points back to figures given before: "these figures", "that number", "the same toll".</summary>
public static class FigureReference
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Nouns = WordList.Load("En.figure-references").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The first words in a content that point back to figures; null where none do.</summary>
    /// <param name="layout">The text.</param>
    /// <param name="content">The pieces of the content.</param>
    public static TextSpan? Find(TextLayout layout, IReadOnlyList<TextSpan> content)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(content);
        foreach (var piece in content)
        {
            for (var i = First(layout, piece.Start) + 1; i < layout.Words.Count && layout.Words[i].Span.End <= piece.End; i++)
            {
                if (Nouns.Contains(layout.Text.AsSpan(layout.Words[i].Span.Start, layout.Words[i].Span.Length)) && Pointer(layout, i, piece.Start) is { } pointer)
                {
                    return new TextSpan(layout.Words[pointer].Span.Start, layout.Words[i].Span.End);
                }
            }
        }

        return null;
    }

    /// <summary>The pointing word before a noun, with at most one word between: "these two figures".</summary>
    private static int? Pointer(TextLayout layout, int noun, int start)
    {
        for (var i = noun - 1; i >= Math.Max(0, noun - 2) && layout.Words[i].Span.Start >= start; i--)
        {
            var word = layout.Text.AsSpan(layout.Words[i].Span.Start, layout.Words[i].Span.Length);
            if (word.Equals("this", StringComparison.OrdinalIgnoreCase) || word.Equals("that", StringComparison.OrdinalIgnoreCase) || word.Equals("these", StringComparison.OrdinalIgnoreCase)
                || word.Equals("those", StringComparison.OrdinalIgnoreCase) || word.Equals("both", StringComparison.OrdinalIgnoreCase) || word.Equals("same", StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>The first word that ends after a place.</summary>
    private static int First(TextLayout layout, int start)
    {
        var (low, high) = (0, layout.Words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = layout.Words[middle].Span.End > start ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
