using BenchmarkDotNet.Attributes;
using Hearsay.Attributions;
using Hearsay.Models;
using Hearsay.Text;

namespace Hearsay.Benchmarks.Stages;

/// <summary>The words of an article into pieces.</summary>
[MemoryDiagnoser]
public class WordPieceBenchmarks
{
    private readonly TextLayout _layout = TextLayout.Of(Sample.Text);
    private readonly WordPiece _vocabulary = AttributionWeights.Load(new HearsayOptions().WeightsPath, Precision.Full, VectorPaths.Best).Vocabulary;

    [Benchmark]
    public int Cut() => PieceCutter.Cut(_layout, _vocabulary).Count(0, _layout.Words.Count);
}
