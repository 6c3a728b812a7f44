namespace Hearsay.App.Fetching;

/// <summary>What may be far larger than a page, and is read as it comes.</summary>
internal enum LargeKind
{
    /// <summary>Nothing of the kind.</summary>
    None = 0,

    /// <summary>JSON Lines.</summary>
    Lines = 1,

    /// <summary>An archive of the web: WARC or ARC.</summary>
    Archive = 2,
}
