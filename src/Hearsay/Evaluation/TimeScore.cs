namespace Hearsay.Evaluation;

/// <summary>
/// How times were found, as TempEval-3 counts (UzZaman et al., SemEval 2013, section 4): a mark is found where a prediction has its words
/// (strict) or shares a character with it (relaxed, each with one partner); an attribute's F1 is relaxed F1 times the share of relaxed
/// partners that have the same attribute.
/// </summary>
/// <param name="Gold">Marks by people.</param>
/// <param name="Predicted">Predictions.</param>
/// <param name="Exact">Marks with the same words.</param>
/// <param name="Partners">Marks with a relaxed partner.</param>
/// <param name="SameType">Of those, with the same type.</param>
/// <param name="SameValue">Of those, with the same value.</param>
public sealed record TimeScore(int Gold, int Predicted, int Exact, int Partners, int SameType, int SameValue)
{
    /// <summary>F1 of exact words, from 0 to 1.</summary>
    public double StrictF1 => F1(Exact);

    /// <summary>F1 of words in common, from 0 to 1.</summary>
    public double RelaxedF1 => F1(Partners);

    /// <summary>Precision of words in common, from 0 to 1.</summary>
    public double RelaxedPrecision => (double)Partners / Math.Max(1, Predicted);

    /// <summary>Recall of words in common, from 0 to 1.</summary>
    public double RelaxedRecall => (double)Partners / Math.Max(1, Gold);

    /// <summary>F1 of the type, from 0 to 1.</summary>
    public double TypeF1 => RelaxedF1 * SameType / Math.Max(1, Partners);

    /// <summary>F1 of the value, from 0 to 1.</summary>
    public double ValueF1 => RelaxedF1 * SameValue / Math.Max(1, Partners);

    /// <summary>Two scores counted together.</summary>
    public static TimeScore operator +(TimeScore one, TimeScore other) => Add(one, other);

    /// <summary>Two scores counted together.</summary>
    public static TimeScore Add(TimeScore one, TimeScore other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return new(one.Gold + other.Gold, one.Predicted + other.Predicted, one.Exact + other.Exact, one.Partners + other.Partners, one.SameType + other.SameType, one.SameValue + other.SameValue);
    }

    /// <summary>Counts one document.</summary>
    /// <param name="gold">The marks.</param>
    /// <param name="predicted">The predictions.</param>
    public static TimeScore Of(IReadOnlyList<MarkedTime> gold, IReadOnlyList<MarkedTime> predicted)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(predicted);
        var partners = TimePairing.Pairs(gold, predicted).Where(p => p.Gold is not null && p.Predicted is not null).ToList();
        return new TimeScore(
            gold.Count,
            predicted.Count,
            partners.Count(p => p.Gold!.Span == p.Predicted!.Span),
            partners.Count,
            partners.Count(p => p.Gold!.Type == p.Predicted!.Type),
            partners.Count(p => p.Gold!.Value == p.Predicted!.Value));
    }

    private double F1(int right) => Gold + Predicted == 0 ? 0 : 2.0 * right / (Gold + Predicted);
}
