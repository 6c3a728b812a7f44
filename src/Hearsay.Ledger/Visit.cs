using NodaTime;

namespace Hearsay.Ledger;

/// <summary>
/// What a ledger remembers of an address that was fetched, so that its host can be asked for news alone. It is no part of the
/// record: no entry stands for it, and the next visit takes its place.
/// </summary>
/// <param name="Address">The address that was asked.</param>
/// <param name="Asked">When.</param>
public sealed record Visit(string Address, Instant Asked)
{
    /// <summary>The longest address that is remembered, in UTF-16 code units.</summary>
    public const int LongestAddress = 2000;

    /// <summary>The value of the header ETag of the answer; null where it had none.</summary>
    public string? ETag { get; init; }

    /// <summary>The value of the header Last-Modified of the answer; null where it had none.</summary>
    public string? LastModified { get; init; }

    /// <summary>The id of the document that came of it; null where it was a list of others.</summary>
    public string? Document { get; init; }

    /// <summary>The body of a feed or sitemap, by which its entries are known where its host says that nothing changed; null for a document.</summary>
    public byte[]? Body { get; init; }
}
