using BenchmarkDotNet.Attributes;
using Hearsay.Text;

namespace Hearsay.Benchmarks.Stages;

/// <summary>A text into words, sentences, paragraphs and quotations.</summary>
[MemoryDiagnoser]
public class TextLayoutBenchmarks
{
    [Benchmark]
    public TextLayout Cut() => TextLayout.Of(Sample.Text);
}
