namespace Hearsay.Evaluation;

/// <summary>How values that were read agree with those that people gave.</summary>
/// <param name="Events">Number of events.</param>
/// <param name="Correlation">Pearson's r; null where either side does not vary.</param>
/// <param name="MeanAbsoluteError">Mean distance.</param>
/// <param name="BaselineError">Mean distance of the best constant, the median of the people's values.</param>
public sealed record FactualityScore(int Events, double? Correlation, double MeanAbsoluteError, double BaselineError)
{
    /// <summary>Scores pairs of the gold's and the read value.</summary>
    /// <exception cref="ArgumentException">There are none.</exception>
    public static FactualityScore Of(IReadOnlyList<(double Gold, double Read)> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        if (pairs.Count == 0)
        {
            throw new ArgumentException("There is nothing to score.", nameof(pairs));
        }

        var median = pairs.Select(p => p.Gold).Order().ElementAt(pairs.Count / 2);
        return new FactualityScore(pairs.Count, Pearson(pairs), pairs.Average(p => Math.Abs(p.Gold - p.Read)), pairs.Average(p => Math.Abs(p.Gold - median)));
    }

    private static double? Pearson(IReadOnlyList<(double Gold, double Read)> pairs)
    {
        var (gold, read) = (pairs.Average(p => p.Gold), pairs.Average(p => p.Read));
        var both = pairs.Sum(p => (p.Gold - gold) * (p.Read - read));
        var spread = pairs.Sum(p => Square(p.Gold - gold)) * pairs.Sum(p => Square(p.Read - read));
        return spread > 0 ? both / Math.Sqrt(spread) : null;

        static double Square(double x) => x * x;
    }
}
