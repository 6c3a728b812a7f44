namespace Hearsay.Evaluation;

/// <summary>
/// Whether a confidence means what it says: the expected calibration error (Naeini, Cooper and Hauskrecht 2015) over ten bins of equal
/// width. A prediction is right when the lenient matching gives it a partner.
/// </summary>
/// <param name="Predictions">How many predictions have a confidence, 1 or more.</param>
/// <param name="Error">Mean distance between confidence and share of right ones, weighted by the size of the bins, from 0 to 1.</param>
/// <param name="Bins">The ten bins, in order.</param>
public sealed record Calibration(int Predictions, double Error, IReadOnlyList<CalibrationBin> Bins)
{
    private const int BinCount = 10;

    /// <summary>The calibration of predictions; null where none has a confidence.</summary>
    /// <param name="judged">Predictions; a confidence on the edge of two bins falls in the upper one, and 1 in the last.</param>
    public static Calibration? Of(IEnumerable<Judged> judged)
    {
        ArgumentNullException.ThrowIfNull(judged);
        var byBin = judged.ToLookup(j => Math.Clamp((int)(j.Confidence * BinCount), 0, BinCount - 1));
        var total = byBin.Sum(b => b.Count());
        if (total == 0)
        {
            return null;
        }

        var bins = Enumerable.Range(0, BinCount).Select(i => CalibrationBin.Of((double)i / BinCount, (double)(i + 1) / BinCount, [.. byBin[i]])).ToList();
        var error = bins.Sum(b => b.Predictions == 0 ? 0 : Math.Abs(b.MeanConfidence!.Value - b.ShareRight!.Value) * b.Predictions / total);
        return new Calibration(total, error, bins);
    }
}
