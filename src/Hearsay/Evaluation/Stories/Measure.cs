namespace Hearsay.Evaluation.Stories;

/// <summary>Measures of sets, decisions and clusterings.</summary>
internal static class Measure
{
    /// <summary>F1 of counts; null where there is nothing to find and nothing was found.</summary>
    public static double? F1(int right, int extra, int missed)
        => right + extra + missed > 0 ? 2.0 * right / ((2 * right) + extra + missed) : null;

    /// <summary>F1 of two sets; null where both are empty.</summary>
    public static double? F1<T>(HashSet<T> wanted, HashSet<T> found)
    {
        var right = found.Count(wanted.Contains);
        return F1(right, found.Count - right, wanted.Count - right);
    }

    /// <summary>The share of items that are right; null where there are none.</summary>
    public static double? Accuracy<T>(IReadOnlyCollection<T> items, Func<T, bool> isRight)
        => items.Count > 0 ? (double)items.Count(isRight) / items.Count : null;

    /// <summary>
    /// F1 of the B-cubed precision and recall of two clusterings of the same items (Bagga and Baldwin 1998); null where there are no items.
    /// </summary>
    /// <param name="items">For each item its cluster in the gold and in the judged account.</param>
    public static double? BCubed(IReadOnlyCollection<(string Gold, string Judged)> items)
    {
        if (items.Count == 0)
        {
            return null;
        }

        var gold = items.CountBy(i => i.Gold, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var judged = items.CountBy(i => i.Judged, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var common = items.CountBy(i => i).ToDictionary();
        var precision = items.Sum(i => (double)common[i] / judged[i.Judged]) / items.Count;
        var recall = items.Sum(i => (double)common[i] / gold[i.Gold]) / items.Count;
        return 2 * precision * recall / (precision + recall);
    }

    /// <summary>
    /// The Rand index of two clusterings of the same items, adjusted for chance (Hubert and Arabie 1985): 1 where they are alike, around 0 where
    /// they have no more in common than chance gives; null where there are fewer than two items.
    /// </summary>
    /// <param name="items">For each item its cluster in the gold and in the judged account.</param>
    public static double? AdjustedRand(IReadOnlyCollection<(string Gold, string Judged)> items)
    {
        if (items.Count < 2)
        {
            return null;
        }

        var common = items.CountBy(i => i).Sum(c => Pairs(c.Value));
        var gold = items.CountBy(i => i.Gold, StringComparer.Ordinal).Sum(c => Pairs(c.Value));
        var judged = items.CountBy(i => i.Judged, StringComparer.Ordinal).Sum(c => Pairs(c.Value));
        var chance = gold * judged / Pairs(items.Count);
        var most = (gold + judged) / 2;
        return most == chance ? 1 : (common - chance) / (most - chance);
    }

    private static double Pairs(int count) => count * (count - 1.0) / 2;
}
