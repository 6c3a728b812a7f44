namespace Hearsay.Evaluation;

/// <summary>How the predicted attributions of one article agree with the gold ones: counts that add up over articles.</summary>
public sealed record ArticleScore
{
    /// <summary>The article's name.</summary>
    public required string Article { get; init; }

    /// <summary>Counts by every name of <see cref="Metric.All"/>.</summary>
    public required IReadOnlyDictionary<string, Score> Metrics { get; init; }

    /// <summary>Counts of the lenient matching by every name of <see cref="AttributionKind.All"/>.</summary>
    public required IReadOnlyDictionary<string, KindCount> LenientKinds { get; init; }

    /// <summary>Counts of the strict matching by every name of <see cref="AttributionKind.All"/>.</summary>
    public required IReadOnlyDictionary<string, KindCount> StrictKinds { get; init; }

    /// <summary>Every prediction that has a confidence: that, and whether the lenient matching gives it a partner.</summary>
    public required IReadOnlyList<Judged> Judged { get; init; }
}
