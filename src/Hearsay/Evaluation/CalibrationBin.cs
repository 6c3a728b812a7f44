namespace Hearsay.Evaluation;

/// <summary>The predictions whose confidence lies in one range.</summary>
/// <param name="Low">Least confidence of the bin.</param>
/// <param name="High">One past its greatest; the last bin holds 1 as well.</param>
/// <param name="Predictions">How many lie in it, 0 or more.</param>
/// <param name="MeanConfidence">Their mean confidence; null where there is none.</param>
/// <param name="ShareRight">Share of them that is right, from 0 to 1; null where there is none.</param>
public sealed record CalibrationBin(double Low, double High, int Predictions, double? MeanConfidence, double? ShareRight)
{
    internal static CalibrationBin Of(double low, double high, IReadOnlyList<Judged> judged)
        => judged.Count == 0
            ? new CalibrationBin(low, high, 0, null, null)
            : new CalibrationBin(low, high, judged.Count, judged.Average(j => j.Confidence), judged.Average(j => j.IsRight ? 1.0 : 0.0));
}
