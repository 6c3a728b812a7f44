namespace Hearsay.Ingestion.Feeds;

/// <summary>What a feed may have at most. No feed that anybody reads comes near.</summary>
internal static class FeedLimits
{
    /// <summary>The most bytes.</summary>
    public const int Bytes = 64 << 20;

    /// <summary>The most elements.</summary>
    public const int Elements = 2_000_000;

    /// <summary>The most elements inside each other.</summary>
    public const int Depth = 256;
}
