namespace Hearsay.Evaluation;

/// <summary>Resampling of articles with replacement (Efron 1979), which shows how far a score hangs on the choice of articles.</summary>
/// <param name="Resamples">How many resamples are drawn, 0 or more; 0 asks for no intervals. 1000 by default.</param>
/// <param name="Seed">Where the generator begins: the same seed draws the same articles.</param>
public sealed record Bootstrap(int Resamples = 1000, ulong Seed = 1)
{
    /// <summary>The 95 % interval of the F1 of counts that add up; null where there is nothing to resample.</summary>
    /// <param name="articles">The counts of each article.</param>
    public Interval? F1Interval(IReadOnlyList<Score> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return articles.Count == 0 || Resamples < 1 ? null : Interval.Of(Draw(articles.Count).Select(draw => F1Of(articles, draw)));
    }

    /// <summary>The F1 of the drawn articles taken together.</summary>
    internal static double F1Of(IReadOnlyList<Score> articles, int[] draw)
    {
        var sum = default(Score);
        foreach (var i in draw)
        {
            sum += articles[i];
        }

        return sum.F1;
    }

    /// <summary>The resamples, each as many places from 0 as there are articles. The array is used again for the next one.</summary>
    internal IEnumerable<int[]> Draw(int count)
    {
        var generator = new SplitMix64(Seed);
        var draw = new int[count];
        for (var k = 0; k < Resamples; k++)
        {
            for (var i = 0; i < count; i++)
            {
                draw[i] = generator.Below(count);
            }

            yield return draw;
        }
    }
}
