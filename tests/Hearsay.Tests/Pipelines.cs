using Hearsay.Attributions;
using Hearsay.Models;

namespace Hearsay.Tests;

/// <summary>Pipelines with the weights that ship, loaded once for all tests.</summary>
internal static class Pipelines
{
    private static readonly Lazy<HearsayPipeline> LazyEager = new(() => HearsayPipeline.Load(new HearsayOptions { LeastConfidence = 0 }));

    /// <summary>The accurate model with its own threshold.</summary>
    public static HearsayPipeline Accurate { get; } = HearsayPipeline.Load();

    /// <summary>The accurate model, reporting every candidate.</summary>
    public static HearsayPipeline Eager => LazyEager.Value;

    /// <summary>The accurate model with other windows.</summary>
    public static HearsayPipeline WithWindows(int corePieces, int contextPieces, double? leastConfidence = null)
        => HearsayPipeline.Load(new HearsayOptions { LeastConfidence = leastConfidence }, VectorPaths.Best, new WindowCutter(corePieces, contextPieces));
}
