using NodaTime;

namespace Hearsay.Ingestion.Feeds;

/// <summary>An entry of a feed.</summary>
public sealed record FeedEntry
{
    /// <summary>Its title as plain text in one line; null where it has none.</summary>
    public string? Title { get; init; }

    /// <summary>Where its page is, as the feed has it, made absolute where that can be told; null where the feed does not say.</summary>
    public string? Link { get; init; }

    /// <summary>Its identifier (<c>guid</c>, <c>id</c>, <c>rdf:about</c>) as the feed has it; null where it has none.</summary>
    public string? Id { get; init; }

    /// <summary>When it was published; null where the feed does not say, or says a time outside of the years 1600 to 2200.</summary>
    public OffsetDateTime? Published { get; init; }

    /// <summary>When it was last changed, likewise.</summary>
    public OffsetDateTime? Updated { get; init; }

    /// <summary>Who wrote it, in the order of the feed.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The title of the feed that it was taken from, where it names one; null otherwise.</summary>
    public string? Source { get; init; }

    /// <summary>Its summary as HTML; null where it has none.</summary>
    public string? Summary { get; init; }

    /// <summary>Its whole content as HTML; null where the feed has none.</summary>
    public string? Content { get; init; }

    /// <summary>Whether the feed ends in the middle of this entry.</summary>
    public bool IsCutOff { get; init; }

    /// <summary>Where it stands in the bytes of the feed.</summary>
    public required Range Bytes { get; init; }

    /// <summary><see cref="Link"/> as an address that can be fetched; null where it is relative to nothing, or of another scheme than HTTP.</summary>
    public Uri? Address
        => Uri.TryCreate(Link, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) ? address : null;
}
