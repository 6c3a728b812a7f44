namespace Hearsay.Text;

/// <summary>Ranges taken together as a set of code units.</summary>
internal static class SpanSet
{
    /// <summary>The same code units as ranges in order, without overlap, none empty; ranges that touch become one.</summary>
    public static List<TextSpan> Merge(IEnumerable<TextSpan> spans)
    {
        var merged = new List<TextSpan>();
        foreach (var span in spans.Where(s => s.Length > 0).OrderBy(s => s.Start))
        {
            if (merged.Count > 0 && span.Start <= merged[^1].End)
            {
                merged[^1] = new TextSpan(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged;
    }

    /// <summary>Number of code units in the set.</summary>
    /// <param name="merged">A result of <see cref="Merge"/>.</param>
    public static int Size(IReadOnlyList<TextSpan> merged) => merged.Sum(s => s.Length);

    /// <summary>Number of code units in both sets.</summary>
    /// <param name="one">A result of <see cref="Merge"/>.</param>
    /// <param name="other">A result of <see cref="Merge"/>.</param>
    public static int Common(IReadOnlyList<TextSpan> one, IReadOnlyList<TextSpan> other)
    {
        int common = 0, i = 0, k = 0;
        while (i < one.Count && k < other.Count)
        {
            common += Math.Max(0, Math.Min(one[i].End, other[k].End) - Math.Max(one[i].Start, other[k].Start));
            if (one[i].End < other[k].End)
            {
                i++;
            }
            else
            {
                k++;
            }
        }

        return common;
    }
}
