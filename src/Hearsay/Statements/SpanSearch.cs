using Hearsay.Text;

namespace Hearsay.Statements;

/// <summary>Finds what stands in a part of a text without a look at the rest, so that work grows linearly with the text.</summary>
internal static class SpanSearch
{
    /// <summary>The items that begin in a range.</summary>
    /// <param name="items">Items in the order of their beginnings.</param>
    /// <param name="spanOf">Where an item stands.</param>
    /// <param name="range">The range.</param>
    public static IEnumerable<T> Within<T>(this IReadOnlyList<T> items, Func<T, TextSpan> spanOf, TextSpan range)
    {
        var (low, high) = (0, items.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spanOf(items[middle]).Start < range.Start ? (middle + 1, high) : (low, middle);
        }

        for (var i = low; i < items.Count && spanOf(items[i]).Start < range.End; i++)
        {
            yield return items[i];
        }
    }
}
