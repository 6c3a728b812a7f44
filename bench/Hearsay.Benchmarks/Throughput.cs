using System.Diagnostics;
using Hearsay.Attributions;
using Hearsay.Models;

namespace Hearsay.Benchmarks;

/// <summary>Work a second of one thread, over enough repetitions to be steady.</summary>
internal static class Throughput
{
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(2);

    /// <summary>Word pieces a second through the encoder, for that many sequences of that length.</summary>
    public static unsafe double EncoderPieces(ReaderModel model, int sequences, int length)
    {
        var precision = model == ReaderModel.Fast ? Precision.Low : Precision.Full;
        var encoder = AttributionWeights.Load(new HearsayOptions().WeightsPath, precision, VectorPaths.Best).Encoder;
        var workspace = new Workspace();
        var pieces = Enumerable.Range(0, sequences * length).Select(i => new PieceFeatures(1000 + (i * 37 % 20000), 1, 0, 0)).ToArray();
        var lengths = Enumerable.Repeat(length, sequences).ToArray();
        return Rate(sequences * length, () => encoder.Run(pieces, lengths, workspace));
    }

    /// <summary>Articles a second through the whole pipeline.</summary>
    public static double Articles(ReaderModel model, IReadOnlyList<string> articles)
    {
        var pipeline = HearsayPipeline.Load(new HearsayOptions { Model = model });
        return Rate(articles.Count, () =>
        {
            foreach (var article in articles)
            {
                pipeline.Read(article);
            }
        });
    }

    private static double Rate(int items, Action run)
    {
        run();
        var watch = Stopwatch.StartNew();
        var times = 0;
        while (watch.Elapsed < Enough)
        {
            run();
            times++;
        }

        return items * times / watch.Elapsed.TotalSeconds;
    }
}
