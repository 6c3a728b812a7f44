using Hearsay.Ingestion;
using Hearsay.Ingestion.Feeds;
using NodaTime;

namespace Hearsay.App.Collecting;

/// <summary>Makes the entries of a feed collectable.</summary>
internal static class FeedEntries
{
    /// <summary>
    /// The entries that carry their article, and a refusal for each that does not; one refusal for the whole feed where none does. The
    /// original of an entry is its bytes in the feed.
    /// </summary>
    /// <param name="received">What is known about the feed.</param>
    /// <param name="bytes">The feed.</param>
    /// <param name="published">When entries were published that do not say; null where nobody knows.</param>
    public static IEnumerable<Collectable> Of(Received received, byte[] bytes, OffsetDateTime? published)
    {
        var (feed, refusal) = FeedReader.Read(received, bytes);
        if (feed is null)
        {
            return [Refused(refusal!)];
        }

        var results = feed.Entries.Select((_, i) => EntryDocuments.Read(feed, i, bytes)).ToList();
        return results.Exists(r => r.IsRead)
            ? results.Select((result, i) => Of(result, bytes[feed.Entries[i].Bytes], published))
            : [Refused(new Refusal(received.Name, "", Reason(feed)))];
    }

    private static Collectable Of(DocumentResult result, byte[] original, OffsetDateTime? published)
        => new(() => (result.Document is { Published: null } document ? DocumentResult.Of(document with { Published = published }) : result, original));

    private static Collectable Refused(Refusal refusal) => new(() => (DocumentResult.Of(refusal), []));

    private static string Reason(Feed feed)
    {
        var addresses = feed.Entries.Select(e => e.Address).OfType<Uri>().ToList();
        return feed.Entries.Count == 0 ? "is a feed without entries"
            : addresses.Count == 0 ? "is a feed without articles and without addresses of them"
            : $"is a feed with nothing but summaries of {addresses.Count} articles that are elsewhere, the first at {addresses[0]}";
    }
}
