using System.Text;
using Hearsay.Ingestion;
using Hearsay.Ingestion.Feeds;

namespace Hearsay.Tests.Ingestion.Feeds;

/// <summary>Invented feeds.</summary>
internal static class InventedFeeds
{
    public const string Rss = """
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">
        <channel>
          <title>The Alvor Gazette</title>
          <atom:link href="https://gazette.example/feed" rel="self" type="application/rss+xml"/>
          <link>https://gazette.example/</link>
          <language>en-gb</language>
          <item>
            <title>Harbour &amp; quay: &lt;em&gt;two&lt;/em&gt; questions</title>
            <link>/2031/harbour</link>
            <guid isPermaLink="false">g-1</guid>
            <dc:creator>Ila Marn</dc:creator>
            <pubDate>Mon, 06 Jan 2031 09:30:00 EST</pubDate>
            <description>What the mayor knew.</description>
            <content:encoded><![CDATA[<p>The mayor said “no”.</p>]]></content:encoded>
            <source url="https://wire.example/rss">Alvor Wire</source>
          </item>
          <item>
            <guid>https://gazette.example/2031/second</guid>
            <pubDate>whenever</pubDate>
          </item>
        </channel>
        </rss>
        """;

    public static FeedResult Result(string feed, string? address = null)
        => FeedReader.Read(new Received("feed.xml") { Address = address is null ? null : new Uri(address) }, Encoding.UTF8.GetBytes(feed));

    public static Feed Read(string feed, string? address = null)
    {
        var result = Result(feed, address);
        Assert.Null(result.Refusal);
        return result.Feed!;
    }

    /// <summary>The one entry of a feed of RSS.</summary>
    public static FeedEntry Item(string item) => Assert.Single(Read($"<rss version='2.0'><channel>{item}</channel></rss>").Entries);

    /// <summary>The one entry of a feed of Atom.</summary>
    public static FeedEntry Entry(string entry) => Assert.Single(Read($"<feed xmlns='http://www.w3.org/2005/Atom'>{entry}</feed>").Entries);
}
