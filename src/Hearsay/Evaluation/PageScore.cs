namespace Hearsay.Evaluation;

/// <summary>How well the main text of a page was found.</summary>
/// <param name="Page">The identifier of the page.</param>
/// <param name="Precision">The share of the found sequences of four words that are right, from 0 to 1; null where none was found.</param>
/// <param name="Recall">The share of the sequences that were found, from 0 to 1; null where there are none to find.</param>
/// <param name="IsExact">Whether all words agree.</param>
public sealed record PageScore(string Page, double? Precision, double? Recall, bool IsExact)
{
    /// <summary>Harmonic mean of precision and recall of this page, from 0 to 1; what is null counts as 0.</summary>
    public double F1 => Score.HarmonicMean(Precision ?? 0, Recall ?? 0);
}
