using System.Text;
using Hearsay.Ingestion;
using Hearsay.Ingestion.Feeds;
using NodaTime;
using static Hearsay.Tests.Ingestion.Feeds.InventedFeeds;

namespace Hearsay.Tests.Ingestion.Feeds;

public sealed class FeedReaderTests
{
    [Fact]
    public void Read_Rss_GivesFeedAndEntries()
    {
        var feed = InventedFeeds.Read(Rss);

        Assert.Equal(("The Alvor Gazette", "https://gazette.example/", "en-gb", "utf-8"), (feed.Title, feed.Link, feed.Language, feed.Charset));
        Assert.Equal(2, feed.Entries.Count);
        var first = feed.Entries[0];
        Assert.Equal(("Harbour & quay: two questions", "https://gazette.example/2031/harbour", "g-1", "Alvor Wire"), (first.Title, first.Link, first.Id, first.Source));
        Assert.Equal(new LocalDateTime(2031, 1, 6, 9, 30).WithOffset(Offset.FromHours(-5)), first.Published);
        Assert.Equal(["Ila Marn"], first.Authors);
        Assert.Equal(("What the mayor knew.", "<p>The mayor said “no”.</p>"), (first.Summary, first.Content));
        var second = feed.Entries[1];
        Assert.Equal((null, "https://gazette.example/2031/second", "https://gazette.example/2031/second", null), (second.Title, second.Link, second.Id, second.Published));
    }

    [Fact]
    public void Read_Rss_KnowsWhereEntriesStand()
    {
        var bytes = Encoding.UTF8.GetBytes("\uFEFF" + Rss);
        var feed = FeedReader.Read(new Received("feed.xml"), bytes).Feed!;

        Assert.All(feed.Entries, e => Assert.StartsWith("<item>", Encoding.UTF8.GetString(bytes[e.Bytes]), StringComparison.Ordinal));
        Assert.All(feed.Entries, e => Assert.EndsWith("</item>", Encoding.UTF8.GetString(bytes[e.Bytes]), StringComparison.Ordinal));
    }

    [Fact]
    public void Read_WindowsLineEndsAndOtherCharsets_KnowWhereEntriesStand()
    {
        var text = Rss.Replace("utf-8", "utf-16", StringComparison.Ordinal).ReplaceLineEndings("\r\n");
        var bytes = Encoding.Unicode.GetBytes("\uFEFF" + text);
        var feed = FeedReader.Read(new Received("feed.xml"), bytes).Feed!;

        Assert.EndsWith("</item>", Encoding.Unicode.GetString(bytes[feed.Entries[1].Bytes]), StringComparison.Ordinal);
        Assert.StartsWith("<item>", Encoding.Unicode.GetString(bytes[feed.Entries[1].Bytes]), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Atom_GivesFeedAndEntries()
    {
        var feed = InventedFeeds.Read("""
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://post.example/a/">
              <title type="html">The &amp;lsquo;Post&amp;rsquo;</title>
              <link rel="self" href="feed.atom"/>
              <link href="./"/>
              <author><name>The newsroom</name></author>
              <entry>
                <title>AT&amp;T &lt;b&gt; said</title>
                <id>tag:post.example,2031:1</id>
                <link rel="enclosure" href="1.mp3"/>
                <link rel="alternate" type="text/html" href="1.html"/>
                <published>2031-01-06T09:30:00.25+01:00</published>
                <updated>2031-01-07T10:00Z</updated>
                <summary>Short.</summary>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It is <b>shut</b>.<br/>So they say &amp; know.</p></div></content>
                <source><title>The Wire</title></source>
              </entry>
            </feed>
            """);

        Assert.Equal(("The ‘Post’", "https://post.example/a/", "en"), (feed.Title, feed.Link, feed.Language));
        var entry = Assert.Single(feed.Entries);
        Assert.Equal(("AT&T <b> said", "https://post.example/a/1.html", "tag:post.example,2031:1", "The Wire"), (entry.Title, entry.Link, entry.Id, entry.Source));
        Assert.Equal("<div><p>It is <b>shut</b>.<br>So they say &amp; know.</p></div>", entry.Content);
        Assert.Equal("<p>Short.</p>", entry.Summary);
        Assert.Equal(["The newsroom"], entry.Authors);
        Assert.Equal((9, 7), (entry.Published!.Value.Hour, entry.Updated!.Value.Day));
    }

    [Fact]
    public void Read_RdfAndCdf_GiveEntries()
    {
        var rdf = InventedFeeds.Read("""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://old.example/"><title>Old</title><link>https://old.example/</link></channel>
            <item rdf:about="https://old.example/1"><title>One</title><link>https://old.example/1</link><d:date>2002-09-28</d:date><d:creator>ann@old.example (Ann Lee)</d:creator></item>
            </rdf:RDF>
            """);
        var cdf = InventedFeeds.Read("""<CHANNEL HREF="https://cdf.example/"><TITLE>Cdf</TITLE><ITEM HREF="https://cdf.example/1" LASTMOD="1998-11-05T00:00"><TITLE>One</TITLE><ABSTRACT>It is.</ABSTRACT></ITEM></CHANNEL>""");

        Assert.Equal(("Old", "https://old.example/1", "https://old.example/1", "Ann Lee", 2002), (rdf.Title, rdf.Entries[0].Link, rdf.Entries[0].Id, rdf.Entries[0].Authors[0], rdf.Entries[0].Updated!.Value.Year));
        Assert.Equal(("Cdf", "https://cdf.example/", "https://cdf.example/1", "It is.", 1998), (cdf.Title, cdf.Link, cdf.Entries[0].Link, cdf.Entries[0].Summary, cdf.Entries[0].Updated!.Value.Year));
    }

    [Theory]
    [InlineData("<guid isPermaLink='false'>x</guid>", null, "x")]
    [InlineData("<guid>https://x.example/1</guid>", "https://x.example/1", "https://x.example/1")]
    [InlineData("<guid>https://x.example/1</guid><link>https://x.example/2</link>", "https://x.example/2", "https://x.example/1")]
    [InlineData("<link rel='self' href='https://x.example/self'/><link>\n https://x.example/a\n?b=c&d=e </link>", "https://x.example/a?b=c&d=e", null)]
    [InlineData("<link>javascript:alert(1)</link>", "javascript:alert(1)", null)]
    [InlineData("<link>https://[/</link>", null, null)]
    public void Read_Links_AreAddressesOfPages(string item, string? link, string? id)
    {
        var entry = Item($"<item>{item}</item>");

        Assert.Equal((link, id), (entry.Link, entry.Id));
        Assert.Equal(link?.StartsWith("https:", StringComparison.Ordinal) == true, entry.Address is not null);
    }

    [Fact]
    public void Read_AddressKnown_MakesLinksAbsolute()
        => Assert.Equal("https://x.example/b/2", InventedFeeds.Read("<rss><channel><item><link>../b/2</link></item></channel></rss>", "https://x.example/a/feed").Entries[0].Link);

    [Theory]
    [InlineData("<title type='html'>a &amp;lt; b &amp;amp; c</title>", "a < b & c")]
    [InlineData("<title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>a <i>b</i></div></title>", "a b")]
    [InlineData("<title mode='base64' type='text/html'>YSA8aT5iPC9pPg==</title>", "a b")]
    [InlineData("<title> \n </title>", null)]
    public void Read_TitleOfAtom_IsPlainText(string title, string? expected) => Assert.Equal(expected, Entry($"<entry>{title}</entry>").Title);
}
