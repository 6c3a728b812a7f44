using System.Text;
using Hearsay.Ingestion;
using Hearsay.Ingestion.Feeds;
using static Hearsay.Tests.Ingestion.Feeds.InventedFeeds;

namespace Hearsay.Tests.Ingestion.Feeds;

/// <summary>What is no XML is read all the same.</summary>
public sealed class MalformedFeedTests
{
    [Theory]
    [InlineData("<title>Q & A</title>", "Q & A")]
    [InlineData("<title>Q&amp;A &eacute; &#146;x&#146; &nosuch;</title>", "Q&A é ’x’ &nosuch;")]
    [InlineData("<title>a < b</title>", "a < b")]
    [InlineData("<title>One<link>https://x.example/</link>", "One")]
    [InlineData("<title>One <b>bold</title>", "One bold")]
    [InlineData("<x:y>z</x:y><title>One</title>", "One")]
    [InlineData("<title>One</titel><description>More</description></title>", "One")]
    [InlineData("<title><![CDATA[One]]></title></nothing>", "One")]
    [InlineData("<description a=b c d='e>f'>More</description><title>One</title>", "One")]
    [InlineData("<TITLE>One</TITLE>", "One")]
    [InlineData("<title>One\u000B\u0001</title>", "One \u0001")]
    public void Read_DamagedItem_GivesItsTitle(string item, string title) => Assert.Equal(title, Item($"<item>{item}</item>").Title);

    [Fact]
    public void Read_UndeclaredPrefixes_CountAsUsual()
    {
        var entry = Item("<item><dc:creator>Ann Lee</dc:creator><content:encoded>&lt;p&gt;All.&lt;/p&gt;</content:encoded></item>");

        Assert.Equal(("Ann Lee", "<p>All.</p>"), (entry.Authors[0], entry.Content));
    }

    [Theory]
    [InlineData("<br />\n<b>Warning</b>: mysql_connect() in <b>/var/www/db.php</b><br />\n", "")]
    [InlineData("\n\n  ", "<!-- page generated in 0.2 s --></body></html>")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x \"y\">]>", "trailing")]
    public void Read_JunkAround_GivesTheFeed(string before, string after)
        => Assert.Equal(2, InventedFeeds.Read(before + Rss + after).Entries.Count);

    [Fact]
    public void Read_ItemsWithoutEnd_AreEachAnEntry()
    {
        var feed = InventedFeeds.Read("<rss><channel><title>x</title><item><title>a</title><item><title>b</title><item><title>c</channel></rss>");

        Assert.Equal(["a", "b", "c"], feed.Entries.Select(e => e.Title));
        Assert.All(feed.Entries, e => Assert.False(e.IsCutOff));
    }

    [Fact]
    public void Read_CutOff_MarksTheEntryThatItEndsIn()
    {
        var feed = InventedFeeds.Read(Rss[..(Rss.IndexOf("whenever", StringComparison.Ordinal) + 4)]);

        Assert.Equal([false, true], feed.Entries.Select(e => e.IsCutOff));
    }

    [Theory]
    [InlineData("utf-8", "windows-1252")]
    [InlineData("windows-1252", "windows-1252")]
    [InlineData("shift_jis", "shift_jis")]
    public void Read_WrongCharset_GivesEntries(string declared, string charset)
    {
        var bytes = Encoding.Latin1.GetBytes($"<?xml version='1.0' encoding='{declared}'?><rss><channel><item><title>Caf\u00e9 s</title><link>https://x.example/1</link></item></channel></rss>");
        var feed = FeedReader.Read(new Received("feed.xml"), bytes).Feed!;

        Assert.Equal((charset, "https://x.example/1"), (feed.Charset, feed.Entries[0].Link));
    }

    [Fact]
    public void Read_CharsetOfHttp_GoesBeforeTheDeclaration()
    {
        var bytes = CodePages("koi8-r").GetBytes("<?xml version='1.0' encoding='utf-8'?><rss><channel><item><title>Мост закрыт</title></item></channel></rss>");

        Assert.Equal("Мост закрыт", FeedReader.Read(new Received("x") { ContentType = "text/xml; charset=koi8-r" }, bytes).Feed!.Entries[0].Title);
    }

    private static Encoding CodePages(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name)!;
}
