namespace Hearsay.Ingestion.Feeds;

/// <summary>Turns bytes into a feed: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, CDF, JSON Feed 1 and 1.1, well formed or not.</summary>
public static class FeedReader
{
    /// <summary>Whether bytes begin as a feed, or came as one.</summary>
    /// <param name="received">What is known about them.</param>
    /// <param name="bytes">The bytes, whole.</param>
    public static bool IsFeed(Received received, ReadOnlySpan<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(received);
        return received.MediaType is "application/rss+xml" or "application/atom+xml" or "application/rdf+xml" or "application/feed+json"
            || (TextDecoder.Decode(received, bytes, FeedLimits.Bytes, isMarkup: true, out _) is { } decoded && FeedSniffer.IsFeed(decoded.Text));
    }

    /// <summary>Reads a feed. No bytes make it throw.</summary>
    /// <param name="received">What is known about them; relative addresses are relative to its address.</param>
    /// <param name="bytes">The feed, whole.</param>
    public static FeedResult Read(Received received, ReadOnlySpan<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(received);
        if (TextDecoder.Decode(received, bytes, FeedLimits.Bytes, isMarkup: true, out var refusal) is not { } decoded)
        {
            return FeedResult.Of(refusal!);
        }

        try
        {
            var feed = FeedSniffer.IsJson(decoded.Text) ? JsonFeedReader.Read(received, decoded, bytes) : XmlFeedReader.Read(received, decoded, bytes);
            return FeedResult.Of(feed);
        }
        catch (Exception wrong) when (wrong is FeedLimitException or InvalidDataException)
        {
            return FeedResult.Of(new Refusal(received.Name, "", wrong.Message));
        }
    }
}
