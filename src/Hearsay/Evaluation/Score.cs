namespace Hearsay.Evaluation;

/// <summary>Counts of a comparison, and the ratios that follow from them.</summary>
/// <param name="Matched">Predicted things that are right, 0 or more.</param>
/// <param name="Predicted">Predicted things, at least <paramref name="Matched"/>.</param>
/// <param name="Gold">Things that should have been predicted, at least <paramref name="Matched"/>.</param>
public readonly record struct Score(int Matched, int Predicted, int Gold)
{
    /// <summary>Share of the predicted that is right, from 0 to 1; 1 where nothing was predicted and nothing should have been.</summary>
    public double Precision => Ratio(Matched, Predicted, Gold);

    /// <summary>Share of the gold that was predicted, from 0 to 1; 1 where nothing was predicted and nothing should have been.</summary>
    public double Recall => Ratio(Matched, Gold, Predicted);

    /// <summary>Harmonic mean of precision and recall, from 0 to 1.</summary>
    public double F1 => HarmonicMean(Precision, Recall);

    /// <summary>The counts of two comparisons together.</summary>
    public static Score operator +(Score left, Score right) => left.Add(right);

    /// <summary>The counts of two comparisons together.</summary>
    public Score Add(Score other) => new(Matched + other.Matched, Predicted + other.Predicted, Gold + other.Gold);

    /// <summary>A share; 0 of 0 is 1 where the other side is empty as well, else 0.</summary>
    internal static double Ratio(int part, int whole, int otherWhole) => whole > 0 ? (double)part / whole : otherWhole == 0 ? 1 : 0;

    internal static double HarmonicMean(double precision, double recall)
        => precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
}
