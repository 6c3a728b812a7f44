using System.Text.Json;
using Hearsay.Attributions;
using Hearsay.Models;
using Hearsay.Text;

namespace Hearsay.Tests.Models;

/// <summary>What a stage may allocate once its buffers have grown (<c>bench/Hearsay.Benchmarks/allocations.json</c>).</summary>
public class AllocationTests
{
    [Theory]
    [InlineData((int)ReaderModel.Accurate)]
    [InlineData((int)ReaderModel.Fast)]
    public unsafe void Run_SteadyState_NoMoreThanAllowed(int model)
    {
        var encoder = Weights((ReaderModel)model).Encoder;
        var workspace = new Workspace();
        var pieces = Enumerable.Range(0, 150).Select(i => new PieceFeatures(1000 + i, (short)i, 1, 0, 0)).ToArray();
        int[] lengths = [100, 37, 13];
        encoder.Run(pieces, lengths, workspace, out _);

        var before = GC.GetAllocatedBytesForCurrentThread();
        encoder.Run(pieces, lengths, workspace, out _);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(allocated, 0, Allowed("encoder", "bytesARun"));
    }

    [Theory]
    [InlineData((int)ReaderModel.Accurate)]
    [InlineData((int)ReaderModel.Fast)]
    public void Read_SteadyState_NoMoreThanAllowed(int model)
    {
        var reader = new AttributionReader(Weights((ReaderModel)model));
        var layout = TextLayout.Of(File.ReadAllText(Path.Combine(Repository.Root, "samples", "harbour-blast.txt")));
        reader.Read(layout);

        // code that is not optimised yet, as on a busy machine, allocates a little more
        var allocated = Enumerable.Range(0, 10).Min(_ => Allocated(() => reader.Read(layout)));

        Assert.InRange(allocated / layout.Words.Count, 1, Allowed("attributions", "bytesAWord"));
    }

    private static long Allocated(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static AttributionWeights Weights(ReaderModel model)
        => AttributionWeights.Load(new HearsayOptions().WeightsPath, model == ReaderModel.Fast ? Precision.Low : Precision.Full, VectorPaths.Best);

    private static long Allowed(string stage, string what)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "bench", "Hearsay.Benchmarks", "allocations.json")));
        return json.RootElement.GetProperty(stage).GetProperty(what).GetInt64();
    }
}
