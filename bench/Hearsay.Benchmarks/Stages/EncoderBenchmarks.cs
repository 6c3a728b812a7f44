using BenchmarkDotNet.Attributes;
using Hearsay.Models;

namespace Hearsay.Benchmarks.Stages;

/// <summary>One encoder pass.</summary>
[MemoryDiagnoser]
public class EncoderBenchmarks
{
    private EncoderRun _run = null!;
    private PieceFeatures[] _pieces = [];
    private int[] _lengths = [];

    [Params(ReaderModel.Accurate, ReaderModel.Fast)]
    public ReaderModel Model { get; set; }

    [Params("1 x 128", "8 x 200", "4 x 480")]
    public string Batch { get; set; } = "";

    [GlobalSetup]
    public void Load()
    {
        var numbers = Batch.Split(" x ").Select(int.Parse).ToArray();
        (_pieces, _lengths) = EncoderRun.Input(numbers[0], numbers[1]);
        _run = new EncoderRun(Model);
    }

    [Benchmark]
    public void Run() => _run.Run(_pieces, _lengths);
}
