using BenchmarkDotNet.Attributes;
using Hearsay.Attributions;
using Hearsay.Models;
using Hearsay.Text;

namespace Hearsay.Benchmarks.Stages;

/// <summary>Source and content of every cue of a window; the cues are every twentieth word.</summary>
[MemoryDiagnoser]
public unsafe class ArgumentBenchmarks
{
    private readonly TextLayout _layout = TextLayout.Of(Sample.Text);
    private readonly Workspace _workspace = new();
    private ArgumentReader _reader = null!;
    private AlignedArray<float> _states = new(0);
    private ArgumentSearch[] _searches = [];

    [Params(ReaderModel.Accurate, ReaderModel.Fast)]
    public ReaderModel Model { get; set; }

    [GlobalSetup]
    public void Load()
    {
        var precision = Model == ReaderModel.Fast ? Precision.Low : Precision.Full;
        var weights = AttributionWeights.Load(new HearsayOptions().WeightsPath, precision, VectorPaths.Best);
        _reader = new ArgumentReader(weights);
        var words = _layout.Words.Count;
        _states = new AlignedArray<float>(Workspace.PaddedRows(words) * weights.Encoder.Width);
        for (var i = 0; i < _states.Length; i++)
        {
            _states.Pointer[i] = MathF.Sin(i * 0.37f);
        }

        _searches = [.. Enumerable.Range(0, words / 20).Select(c => c * 20).Select(at => new ArgumentSearch(
            new CueCandidate(at, at), Math.Max(0, at - weights.Before), Math.Min(words, at + 1 + weights.After), 0))];
    }

    [Benchmark]
    public int Read()
    {
        var found = 0;
        var projected = _reader.Project(_states.Pointer, _layout.Words.Count, _workspace);
        _reader.Read(_searches, _layout, _states.Pointer, projected, _workspace, (_, _, _, _, _) => found++);
        return found;
    }
}
