namespace Hearsay.Ingestion.Feeds;

/// <summary>Reads RSS, Atom and CDF, which differ less from each other than what calls itself so does.</summary>
internal static class XmlFeedReader
{
    /// <summary>The feed in a text.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    /// <exception cref="FeedLimitException">It is beyond a limit.</exception>
    public static Feed Read(Received received, DecodedText decoded, ReadOnlySpan<byte> bytes)
    {
        var all = FeedTreeBuilder.Build(decoded.Text);
        var root = all.All().FirstOrDefault(e => e.Name is "rss" or "feed" or "channel" or "rdf:rdf") ?? throw new InvalidDataException(Refusals.NoFeed);
        var channel = root.Name is "feed" or "channel" ? root : root.Child("channel") ?? root;
        var link = XmlLinks.Alternate(channel, received.Address);
        var inherited = FeedAuthors.Of(channel);
        var entries = new List<FeedEntry>();
        var offsets = new ByteOffsets(decoded, bytes);
        foreach (var element in all.All().Where(e => e.Name is "item" or "entry"))
        {
            var entry = new XmlEntryReader(element, received.Address ?? FeedAddresses.Absolute(link)).Read(offsets.At(element.Start)..offsets.At(element.End));
            entries.Add(entry.Authors.Count > 0 ? entry : entry with { Authors = inherited });
        }

        return new Feed
        {
            Name = received.Name,
            Title = FeedText.Plain(channel.Child("title")) ?? FeedText.Plain(channel.Child("dc:title")),
            Link = link ?? channel.Attribute("href"),
            Language = FeedText.Plain(channel.Child("language")) ?? FeedText.Plain(channel.Child("dc:language")) ?? channel.Attribute("xml:lang") ?? root.Attribute("xml:lang"),
            Charset = decoded.Charset,
            Entries = entries,
        };
    }
}
