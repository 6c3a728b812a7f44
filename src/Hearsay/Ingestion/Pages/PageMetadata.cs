using NodaTime;

namespace Hearsay.Ingestion.Pages;

/// <summary>What a page says about its article. Null or empty is what it does not say.</summary>
internal sealed record PageMetadata
{
    /// <summary>The headline, without the name of the outlet.</summary>
    public string? Title { get; init; }

    /// <summary>The outlet.</summary>
    public string? Publisher { get; init; }

    /// <summary>Who wrote it, in the order of the byline.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>When it was published.</summary>
    public OffsetDateTime? Published { get; init; }

    /// <summary>When it was last changed.</summary>
    public OffsetDateTime? Modified { get; init; }

    /// <summary>The language that it declares, as an ISO 639 code.</summary>
    public string? Language { get; init; }

    /// <summary>Its canonical address, absolute.</summary>
    public string? Url { get; init; }

    /// <summary>Its summary for search engines.</summary>
    public string? Description { get; init; }

    /// <summary>The article as plain text, where the page carries it for machines.</summary>
    public string? Body { get; init; }

    /// <summary>Whether it says that only subscribers read all of it.</summary>
    public bool IsForSubscribers { get; init; }

    /// <summary>All that the page calls itself: headlines of every source, and its <c>title</c>.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];
}
