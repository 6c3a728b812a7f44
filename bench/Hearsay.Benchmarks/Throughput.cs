using System.Diagnostics;

namespace Hearsay.Benchmarks;

/// <summary>Medians, and work a second of one thread.</summary>
internal static class Throughput
{
    private const int Rounds = 7;

    /// <summary>Articles a second through the whole pipeline: the median of several rounds over all of them, after one that does not count.</summary>
    public static double Articles(ReaderModel model, IReadOnlyList<string> articles)
    {
        var pipeline = HearsayPipeline.Load(new HearsayOptions { Model = model });
        ReadAll();
        return articles.Count / Median(Enumerable.Range(0, Rounds).Select(_ => ReadAll()).ToArray());

        double ReadAll()
        {
            var start = Stopwatch.GetTimestamp();
            foreach (var article in articles)
            {
                pipeline.Read(article);
            }

            return Stopwatch.GetElapsedTime(start).TotalSeconds;
        }
    }

    /// <summary>The middle value.</summary>
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
