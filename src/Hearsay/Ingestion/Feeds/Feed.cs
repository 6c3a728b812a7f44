namespace Hearsay.Ingestion.Feeds;

/// <summary>What a feed says about itself, and its entries.</summary>
public sealed record Feed
{
    /// <summary>What it was read from: a path, an address, or <c>-</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Its title as plain text in one line; null where it has none.</summary>
    public string? Title { get; init; }

    /// <summary>The address of the site that it stands for, absolute where that can be told; null where it has none.</summary>
    public string? Link { get; init; }

    /// <summary>The language that it declares, as it writes it, such as <c>en-gb</c>; null where it declares none.</summary>
    public string? Language { get; init; }

    /// <summary>How its bytes were decoded, such as <c>utf-8</c>.</summary>
    public required string Charset { get; init; }

    /// <summary>Its entries in its order; there may be none.</summary>
    public IReadOnlyList<FeedEntry> Entries { get; init; } = [];
}
