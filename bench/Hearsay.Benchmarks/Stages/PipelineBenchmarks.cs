using BenchmarkDotNet.Attributes;

namespace Hearsay.Benchmarks.Stages;

/// <summary>A whole article.</summary>
[MemoryDiagnoser]
public class PipelineBenchmarks
{
    private HearsayPipeline _pipeline = null!;

    [Params(ReaderModel.Accurate, ReaderModel.Fast)]
    public ReaderModel Model { get; set; }

    [GlobalSetup]
    public void Load() => _pipeline = HearsayPipeline.Load(new HearsayOptions { Model = Model });

    [Benchmark]
    public Reading Read() => _pipeline.Read(Sample.Text);
}
