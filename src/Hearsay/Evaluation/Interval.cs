namespace Hearsay.Evaluation;

/// <summary>The middle 95 % of resampled values.</summary>
/// <param name="Low">The value at 2.5 %.</param>
/// <param name="High">The value at 97.5 %, at least <paramref name="Low"/>.</param>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>The interval of resampled values in any order; at least one.</summary>
    internal static Interval Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return new Interval(sorted[(int)(0.025 * sorted.Length)], sorted[Math.Min(sorted.Length - 1, (int)(0.975 * sorted.Length))]);
    }
}
