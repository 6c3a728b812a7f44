namespace Hearsay.App.Fetching;

/// <summary>Addresses of documents that a site gives out: a sitemap, or a feed.</summary>
/// <param name="Links">The addresses in order.</param>
/// <param name="Flaws">Where and why the rest of it could not be read.</param>
internal sealed record LinkList(IReadOnlyList<Link> Links, IReadOnlyList<(string Place, string Reason)> Flaws);
