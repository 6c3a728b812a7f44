using System.Globalization;
using Hearsay.Attributions;
using Hearsay.Evaluation;
using Xunit.Abstractions;

namespace Hearsay.Tests.Cases;

/// <summary>The sample articles, read with the weights that ship, against the attributions that a person marked in them.</summary>
public class CaseReadingTests(ITestOutputHelper output)
{
    /// <summary>
    /// Below what the weights reach by a margin: it fails where reading breaks, not where new weights see one attribution otherwise.
    /// </summary>
    private const double LeastLenient = 0.70;

    [Fact]
    public void Read_Samples_AgreesWithTheirCases()
    {
        var pipeline = HearsayPipeline.Load();
        var scorer = new AttributionScorer();
        var scores = CaseFile.Paths().Select(CaseFile.Load).Select(c =>
        {
            var gold = c.Attributions.Select(a => new MarkedAttribution { Source = a.Source is { } s ? [s] : [], Cue = [a.Cue], Content = a.Content });
            return scorer.Score(c.Article, c.Text, [.. gold], [.. pipeline.Read(c.Text).Attributions.Select(MarkedAttribution.Of)]);
        }).ToList();

        var report = AttributionReport.Of(scores);

        var result = string.Create(CultureInfo.InvariantCulture, $"lenient F1 over the samples {report[Metric.Lenient].F1:F3}; ")
            + string.Join(", ", scores.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Article} {s.Metrics[Metric.Lenient].F1:F2}")));
        output.WriteLine(result);
        Assert.True(report[Metric.Lenient].F1 >= LeastLenient, result);
    }
}
