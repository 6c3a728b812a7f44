namespace Hearsay.Evaluation;

/// <summary>One line of a report: a metric over all articles.</summary>
/// <param name="Metric">A name of <see cref="Evaluation.Metric.All"/>.</param>
/// <param name="Matched">Predicted things that are right.</param>
/// <param name="Predicted">Predicted things.</param>
/// <param name="Gold">Things that should have been predicted.</param>
/// <param name="Precision">From 0 to 1.</param>
/// <param name="Recall">From 0 to 1.</param>
/// <param name="F1">From 0 to 1.</param>
/// <param name="F1Interval">95 % interval of the F1 over articles; null where none was asked for.</param>
public sealed record MetricScore(string Metric, int Matched, int Predicted, int Gold, double Precision, double Recall, double F1, Interval? F1Interval)
{
    internal static MetricScore Of(string metric, Score score, Interval? interval)
        => new(metric, score.Matched, score.Predicted, score.Gold, score.Precision, score.Recall, score.F1, interval);
}
