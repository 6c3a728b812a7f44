using System.Diagnostics;

namespace Hearsay.Benchmarks;

/// <summary>Medians, and work a second of one thread.</summary>
internal static class Throughput
{
    private const int Rounds = 7;

    /// <summary>
    /// Articles a second through the whole pipeline, and to their attributions alone: medians of several rounds over all of them, which take
    /// turns, after one that does not count.
    /// </summary>
    public static (double Whole, double Attributions) Articles(ReaderModel model, IReadOnlyList<string> articles)
    {
        var pipeline = HearsayPipeline.Load(new HearsayOptions { Model = model });
        Func<string, object> whole = article => pipeline.Read(article);
        Func<string, object> half = article => pipeline.Attribute(article, CancellationToken.None);
        (double Whole, double Half)[] rounds = [.. Enumerable.Range(0, Rounds + 1).Select(_ => (Seconds(whole), Seconds(half)))];
        return (articles.Count / Median(rounds.Skip(1).Select(r => r.Whole)), articles.Count / Median(rounds.Skip(1).Select(r => r.Half)));

        double Seconds(Func<string, object> read)
        {
            var start = Stopwatch.GetTimestamp();
            foreach (var article in articles)
            {
                read(article);
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
