using Hearsay.Evaluation.Stories;

namespace Hearsay.Evaluation.Events;

/// <summary>How well chains of mentions agree, each an F1 from 0 to 1.</summary>
/// <param name="Muc">By links (Vilain and others 1995).</param>
/// <param name="BCubed">By mentions (Bagga and Baldwin 1998).</param>
/// <param name="CeafE">By chains, each with at most one of the other side (Luo 2005, with φ4).</param>
internal sealed record CoreferenceScore(double Muc, double BCubed, double CeafE)
{
    /// <summary>The mean of the three, as the shared tasks of CoNLL report it.</summary>
    public double Conll => (Muc + BCubed + CeafE) / 3;

    /// <summary>Scores two chainings of the same mentions.</summary>
    /// <param name="items">For each mention its chain in the gold and in what is judged; one at least.</param>
    public static CoreferenceScore Of(IReadOnlyCollection<(string Gold, string Judged)> items)
        => new(HarmonicMean(Links(items), Links([.. items.Select(i => (i.Judged, i.Gold))])), Measure.BCubed(items)!.Value, Entities(items));

    /// <summary>The share of the links of the first chains that the second ones keep; 0 where there is none.</summary>
    private static double Links(IReadOnlyCollection<(string Of, string In)> items)
    {
        var chains = items.GroupBy(i => i.Of, StringComparer.Ordinal).Select(g => (Size: g.Count(), Parts: g.Select(i => i.In).Distinct(StringComparer.Ordinal).Count())).ToList();
        var links = chains.Sum(c => c.Size - 1);
        return links == 0 ? 0 : (double)chains.Sum(c => c.Size - c.Parts) / links;
    }

    private static double Entities(IReadOnlyCollection<(string Gold, string Judged)> items)
    {
        var gold = items.CountBy(i => i.Gold, StringComparer.Ordinal).ToList();
        var judged = items.CountBy(i => i.Judged, StringComparer.Ordinal).ToList();
        var isGoldFewer = gold.Count <= judged.Count;
        var (rows, columns) = isGoldFewer ? (gold, judged) : (judged, gold);
        var common = items.CountBy(i => isGoldFewer ? (i.Gold, i.Judged) : (i.Judged, i.Gold)).ToDictionary();
        var values = new double[rows.Count, columns.Count];
        for (var r = 0; r < rows.Count; r++)
        {
            for (var c = 0; c < columns.Count; c++)
            {
                values[r, c] = 2.0 * common.GetValueOrDefault((rows[r].Key, columns[c].Key)) / (rows[r].Value + columns[c].Value);
            }
        }

        var best = Assignment.Greatest(values);
        return HarmonicMean(best / gold.Count, best / judged.Count);
    }

    private static double HarmonicMean(double one, double other) => one + other == 0 ? 0 : 2 * one * other / (one + other);
}
