using Hearsay.Evaluation;

namespace Hearsay.Tests.Evaluation;

public sealed class BootstrapTests
{
    [Fact]
    public void Next_KnownSeed_GivesThePublishedNumbers()
    {
        var generator = new SplitMix64(1234567);

        Assert.Equal([6457827717110365317, 3203168211198807973, 9817491932198370423], new[] { generator.Next(), generator.Next(), generator.Next() });
    }

    [Fact]
    public void Below_ManyDraws_ReachesEveryNumberAboutEquallyOften()
    {
        var generator = new SplitMix64(1);
        var counts = new int[7];
        for (var i = 0; i < 70_000; i++)
        {
            counts[generator.Below(7)]++;
        }

        Assert.All(counts, c => Assert.InRange(c, 9_500, 10_500));
    }

    [Fact]
    public void F1Interval_SameSeed_IsTheSameAndHoldsTheScore()
    {
        Score[] articles = [.. Enumerable.Range(0, 40).Select(i => new Score(i % 5, 5, 6))];

        var interval = new Bootstrap(500, 3).F1Interval(articles)!.Value;
        Assert.Equal(interval, new Bootstrap(500, 3).F1Interval(articles));
        Assert.NotEqual(interval, new Bootstrap(500, 4).F1Interval(articles));
        Assert.InRange(articles.Aggregate((a, b) => a + b).F1, interval.Low, interval.High);
        Assert.InRange(interval.High - interval.Low, 0.05, 0.3);
    }

    [Fact]
    public void F1Interval_NothingToResample_IsNull()
    {
        Assert.Null(new Bootstrap(10).F1Interval([]));
        Assert.Null(new Bootstrap(0).F1Interval([new Score(1, 1, 1)]));
    }

    [Fact]
    public void Between_ClearlyBetter_HasASmallP()
    {
        var differences = PairedDifference.Between(Articles(i => 8), Articles(i => 4 + (i % 3)), new Bootstrap(300));

        Assert.Equal(Metric.WithInterval, differences.Select(d => d.Metric));
        Assert.All(differences, d => Assert.True(d is { Difference: > 0.2, DifferenceInterval.Low: > 0, PValue: 0 }));
    }

    [Fact]
    public void Between_SwappedOrSame_FlipsOrVanishes()
    {
        var (one, other) = (Articles(i => i % 6), Articles(i => i * 5 % 7));

        var (forth, back) = (PairedDifference.Between(one, other, new Bootstrap(300))[0], PairedDifference.Between(other, one, new Bootstrap(300))[0]);
        Assert.Equal((forth.Difference, forth.PValue), (-back.Difference, back.PValue));
        Assert.InRange(forth.PValue!.Value, 0.001, 0.5);
        Assert.Equal((0, 1), (PairedDifference.Between(one, one, new Bootstrap(50))[0].Difference, PairedDifference.Between(one, one, new Bootstrap(50))[0].PValue));
    }

    [Fact]
    public void Between_OtherArticles_Throws()
        => Assert.Throws<ArgumentException>(() => PairedDifference.Between(Articles(_ => 1), [.. Articles(_ => 1).Skip(1)], new Bootstrap(5)));

    private static ArticleScore[] Articles(Func<int, int> matched) => [.. Enumerable.Range(0, 30).Select(i => new ArticleScore
    {
        Article = $"a{i}",
        Metrics = Metric.All.ToDictionary(m => m, _ => new Score(matched(i), 10, 10)),
        LenientKinds = new Dictionary<string, KindCount>(),
        StrictKinds = new Dictionary<string, KindCount>(),
        Judged = [],
    })];
}
