namespace Hearsay.Evaluation;

/// <summary>How predicted attributions agree with gold ones over a set of articles. Counts of articles are added before ratios are taken.</summary>
public sealed record AttributionReport
{
    /// <summary>Number of articles.</summary>
    public required int Articles { get; init; }

    /// <summary>Every metric, in the order of <see cref="Metric.All"/>.</summary>
    public required IReadOnlyList<MetricScore> Metrics { get; init; }

    /// <summary>Every kind of attribution, in the order of <see cref="AttributionKind.All"/>.</summary>
    public required IReadOnlyList<KindScore> Kinds { get; init; }

    /// <summary>How well confidences are calibrated; null where no prediction has one.</summary>
    public Calibration? Calibration { get; init; }

    /// <summary>The line of a metric.</summary>
    /// <exception cref="ArgumentException">It is no name of <see cref="Metric.All"/>.</exception>
    public MetricScore this[string metric]
        => Metrics.FirstOrDefault(m => m.Metric == metric) ?? throw new ArgumentException($"There is no metric {metric}.", nameof(metric));

    /// <summary>The report of scored articles.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="bootstrap">How to resample for the intervals of <see cref="Metric.WithInterval"/>; null for no intervals.</param>
    public static AttributionReport Of(IReadOnlyList<ArticleScore> articles, Bootstrap? bootstrap = null)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return new AttributionReport
        {
            Articles = articles.Count,
            Metrics = [.. Metric.All.Select(m => Of(m, [.. articles.Select(a => a.Metrics[m])], bootstrap))],
            Kinds = [.. AttributionKind.All.Select(k => new KindScore(k, Sum(articles.Select(a => a.LenientKinds[k])), Sum(articles.Select(a => a.StrictKinds[k]))))],
            Calibration = Calibration.Of(articles.SelectMany(a => a.Judged)),
        };
    }

    private static MetricScore Of(string metric, Score[] articles, Bootstrap? bootstrap)
        => MetricScore.Of(
            metric,
            articles.Aggregate(default(Score), (sum, s) => sum + s),
            Metric.WithInterval.Contains(metric) ? bootstrap?.F1Interval(articles) : null);

    private static KindCount Sum(IEnumerable<KindCount> counts) => counts.Aggregate(default(KindCount), (sum, c) => sum + c);
}
