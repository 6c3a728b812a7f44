using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Hearsay.Ingestion;
using Hearsay.Ingestion.Feeds;
using static Hearsay.Tests.Ingestion.Feeds.InventedFeeds;

namespace Hearsay.Tests.Ingestion.Feeds;

/// <summary>Feeds that nobody writes for readers: each is read or refused, and none takes more than linear time or the stack.</summary>
public sealed class HostileFeedTests
{
    [Fact]
    public void Read_EntityBomb_ExpandsNothing()
    {
        var entities = string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY l{i} \"{string.Concat(Enumerable.Repeat($"&l{i - 1};", 10))}\">"));
        var feed = InventedFeeds.Read($"<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY l0 \"lol\">{entities}]><rss><channel><title>&l9;</title><item><title>&l9;</title></item></channel></rss>");

        Assert.Equal(("&l9;", "&l9;"), (feed.Title, feed.Entries[0].Title));
    }

    [Fact]
    public void Read_ExternalEntity_IsNotAskedFor()
    {
        var secret = Path.GetTempFileName();
        File.WriteAllText(secret, "secret");
        var feed = InventedFeeds.Read($"<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file://{secret}\">]><rss><channel><item><title>&x;</title></item></channel></rss>");
        File.Delete(secret);

        Assert.Equal("&x;", feed.Entries[0].Title);
    }

    [Theory]
    [InlineData("<a>", "is a feed with more than 256 elements inside each other, and no feed nests so deep")]
    [InlineData("<a/>", "is a feed of more than 2000000 elements, and no feed has so many")]
    public void Read_BeyondALimit_IsRefused(string piece, string reason)
        => Assert.Equal($"feed.xml: {reason}", Result("<rss><channel>" + string.Concat(Enumerable.Repeat(piece, 2_000_000))).Refusal!.ToString());

    [Theory]
    [InlineData("<item>")]
    [InlineData("<item><title>")]
    [InlineData("<item></channel>")]
    [InlineData("</item>")]
    [InlineData("<link>x")]
    [InlineData("<!--")]
    [InlineData("<![CDATA[")]
    [InlineData("<item a='")]
    [InlineData("&amp")]
    [InlineData("<entry><title type='html'>&lt;b>")]
    public void Read_OnePieceOverAndOver_IsReadOrRefused(string piece) => Result("<rss><channel>" + string.Concat(Enumerable.Repeat(piece, 60_000)));

    [Theory]
    [InlineData("", "is no feed that is known: neither RSS nor Atom nor JSON Feed")]
    [InlineData("<html><body>No feed.</body></html>", "is no feed that is known: neither RSS nor Atom nor JSON Feed")]
    [InlineData("\u0089PNG\r\n\u001a\n\0\0\0", "is a PNG image, not a text; convert it to text first")]
    [InlineData("<rss>\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000e\u000f", "byte 5: holds too many control characters and damaged bytes to be a text")]
    public void Read_NoFeed_IsRefused(string text, string reason)
        => Assert.Equal($"feed.xml: {reason}", FeedReader.Read(new Received("feed.xml"), Encoding.Latin1.GetBytes(text)).Refusal!.ToString());

    [Fact]
    public void Read_FeedWithoutEnd_IsRefusedAtTheLimit()
    {
        var endless = new EndlessStream();
        var refusal = Input.From("feed.xml", () => endless).Load(FeedLimits.Bytes, out _);

        Assert.Equal("feed.xml: is larger than 67108864 bytes, the most that is read at once; split it", refusal!.ToString());
        Assert.InRange(endless.Given, FeedLimits.Bytes, FeedLimits.Bytes + (1 << 20));
    }

    [Fact]
    public void Read_AnyBytes_AreReadOrRefused()
    {
        var piece = Gen.OneOf(
            Gen.Elements("<rss>", "<channel>", "<item>", "</item>", "<title>", "</title>", "<link>", "<?xml ", "<![CDATA[", "]]>", "<!DOCTYPE [", "xmlns:a='b'", "&", ";", "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[", "{\"id\":", "1}", ",", "]").Select(Encoding.UTF8.GetBytes),
            ArbMap.Default.GeneratorFor<byte[]>());
        Prop.ForAll(piece.ListOf().Select(parts => parts.SelectMany(b => b).ToArray()).ToArbitrary(), bytes =>
        {
            var (feed, refusal) = FeedReader.Read(new Received("x"), bytes);
            Assert.True(feed is null != refusal is null);
            Assert.All(feed?.Entries ?? [], e => Assert.InRange(e.Bytes.End.GetOffset(bytes.Length), e.Bytes.Start.GetOffset(bytes.Length), bytes.Length));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void Read_AnyDamage_IsReadAndKeepsTheOtherEntry()
    {
        var bytes = Encoding.UTF8.GetBytes(Rss);
        var end = Rss.IndexOf("</item>", StringComparison.Ordinal);
        Prop.ForAll(Gen.Choose(Encoding.UTF8.GetByteCount(Rss[..end]) + 10, bytes.Length).ToArbitrary(), cut =>
        {
            var feed = FeedReader.Read(new Received("x"), bytes.AsSpan(0, cut)).Feed!;
            Assert.Equal("g-1", feed.Entries[0].Id);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }
}
