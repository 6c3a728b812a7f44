using System.Runtime.Intrinsics;

namespace Hearsay.Models;

/// <summary>The width of vector that matrix products are made with. Every path gives the same bits.</summary>
internal enum VectorPath
{
    /// <summary>Four lanes, or none: any processor.</summary>
    Portable,

    /// <summary>Eight lanes with fused multiply-add.</summary>
    Vector256,

    /// <summary>Sixteen lanes with fused multiply-add.</summary>
    Vector512,
}

/// <summary>Chooses a path for the processor that runs.</summary>
internal static class VectorPaths
{
    /// <summary>The widest path of this processor.</summary>
    public static VectorPath Best { get; } = Vector512.IsHardwareAccelerated ? VectorPath.Vector512
        : Vector256.IsHardwareAccelerated ? VectorPath.Vector256
        : VectorPath.Portable;
}
