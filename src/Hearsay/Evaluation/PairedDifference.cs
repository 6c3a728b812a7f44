namespace Hearsay.Evaluation;

/// <summary>How two predictions over the same articles differ in one F1, by the paired bootstrap (Efron and Tibshirani 1993).</summary>
/// <param name="Metric">A name of <see cref="Metric.WithInterval"/>.</param>
/// <param name="First">F1 of the first prediction, from 0 to 1.</param>
/// <param name="Second">F1 of the second prediction, from 0 to 1.</param>
/// <param name="Difference">First less second.</param>
/// <param name="DifferenceInterval">95 % interval of the difference; null without resamples.</param>
/// <param name="PValue">Share of resamples in which the difference is 0 or has the other sign; 1 where there is none to begin with; null without resamples.</param>
public sealed record PairedDifference(string Metric, double First, double Second, double Difference, Interval? DifferenceInterval, double? PValue)
{
    /// <summary>The differences in every metric of <see cref="Metric.WithInterval"/>.</summary>
    /// <param name="first">The first prediction's articles.</param>
    /// <param name="second">The second prediction's: the same articles in the same order.</param>
    /// <param name="bootstrap">How to resample.</param>
    /// <exception cref="ArgumentException">The articles are not the same.</exception>
    public static IReadOnlyList<PairedDifference> Between(IReadOnlyList<ArticleScore> first, IReadOnlyList<ArticleScore> second, Bootstrap bootstrap)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(bootstrap);
        if (!first.Select(a => a.Article).SequenceEqual(second.Select(a => a.Article), StringComparer.Ordinal))
        {
            throw new ArgumentException("The two predictions are not of the same articles in the same order.", nameof(second));
        }

        return [.. Evaluation.Metric.WithInterval.Select(m => Between(m, [.. first.Select(a => a.Metrics[m])], [.. second.Select(a => a.Metrics[m])], bootstrap))];
    }

    private static PairedDifference Between(string metric, Score[] first, Score[] second, Bootstrap bootstrap)
    {
        int[] everyOne = [.. Enumerable.Range(0, first.Length)];
        var (one, other) = (Bootstrap.F1Of(first, everyOne), Bootstrap.F1Of(second, everyOne));
        var difference = one - other;
        if (first.Length == 0 || bootstrap.Resamples < 1)
        {
            return new PairedDifference(metric, one, other, difference, null, null);
        }

        var resampled = bootstrap.Draw(first.Length).Select(draw => Bootstrap.F1Of(first, draw) - Bootstrap.F1Of(second, draw)).ToArray();
        var flips = resampled.Count(d => Math.Sign(d) != Math.Sign(difference) || d == 0);
        return new PairedDifference(metric, one, other, difference, Interval.Of(resampled), (double)flips / resampled.Length);
    }
}
