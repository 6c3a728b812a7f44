namespace Hearsay.Ingestion.Pages;

/// <summary>
/// What a page may have at most. No article comes near; beyond them the parser takes more than linear time (it searches the open
/// elements for each new one) or memory without measure.
/// </summary>
internal static class PageLimits
{
    /// <summary>The most UTF-16 code units.</summary>
    public const int Characters = 16 << 20;

    /// <summary>The most elements.</summary>
    public const int Elements = 400_000;

    /// <summary>The most elements inside each other. As browsers do, the parser flattens the tree from 512 on, so the limit lies below.</summary>
    public const int Depth = 400;
}
