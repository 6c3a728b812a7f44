namespace Hearsay.Evaluation;

/// <summary>
/// Agreement on attributions of one kind. Gold and prediction are sorted into kinds each by its own spans, so that the two sides of a
/// matched pair need not be of one kind, and each side keeps its own count of the matched.
/// </summary>
/// <param name="GoldMatched">Gold of the kind that has a partner among all predictions.</param>
/// <param name="Gold">Gold of the kind.</param>
/// <param name="PredictedMatched">Predictions of the kind that have a partner among all gold.</param>
/// <param name="Predicted">Predictions of the kind.</param>
public readonly record struct KindCount(int GoldMatched, int Gold, int PredictedMatched, int Predicted)
{
    /// <summary>Share of the predictions of the kind that is right, from 0 to 1.</summary>
    public double Precision => Score.Ratio(PredictedMatched, Predicted, Gold);

    /// <summary>Share of the gold of the kind that was found, from 0 to 1.</summary>
    public double Recall => Score.Ratio(GoldMatched, Gold, Predicted);

    /// <summary>Harmonic mean of precision and recall, from 0 to 1.</summary>
    public double F1 => Score.HarmonicMean(Precision, Recall);

    /// <summary>The counts of two comparisons together.</summary>
    public static KindCount operator +(KindCount left, KindCount right) => left.Add(right);

    /// <summary>The counts of two comparisons together.</summary>
    public KindCount Add(KindCount other)
        => new(GoldMatched + other.GoldMatched, Gold + other.Gold, PredictedMatched + other.PredictedMatched, Predicted + other.Predicted);
}
