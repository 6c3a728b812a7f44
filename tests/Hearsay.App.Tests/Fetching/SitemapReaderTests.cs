using System.Text;
using Hearsay.App.Fetching;

namespace Hearsay.App.Tests.Fetching;

public sealed class SitemapReaderTests
{
    private const string Open = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">";

    private static readonly Uri Address = new("https://x.example/maps/s.xml");

    [Fact]
    public void Read_Sitemap_HasAddressesAndTimes()
    {
        var list = Read(Open + """
            <url><loc> https://x.example/a?b=1&amp;c </loc><lastmod>2031-01-05T09:30+02:00</lastmod><priority>0.5</priority></url>
            <url><loc><![CDATA[/b]]></loc><lastmod>2031-01-05</lastmod>
              <news:news><news:publication><news:name>The Gazette</news:name></news:publication><news:publication_date>2031-01-04T10:00:00Z</news:publication_date><news:title>Bridge shut</news:title></news:news></url>
            </urlset>
            """)!;

        Assert.Empty(list.Flaws);
        Assert.Equal(["https://x.example/a?b=1&c", "https://x.example/b"], list.Links.Select(l => l.Address.AbsoluteUri));
        Assert.Equal(["2031-01-05T07:30:00Z", "2031-01-06T12:00:00Z"], list.Links.Select(l => l.Changed.ToString()));
        Assert.Equal([null, "Bridge shut"], list.Links.Select(l => l.Title));
        Assert.Equal("2031-01-04T10:00:00Z", list.Links[1].Published?.ToInstant().ToString());
    }

    [Fact]
    public void Read_Index_NamesLists()
    {
        var list = Read("<sitemapindex><sitemap><loc>https://x.example/1.xml.gz</loc></sitemap></sitemapindex>")!;
        Assert.Equal([(true, "https://x.example/1.xml.gz")], list.Links.Select(l => (l.IsList, l.Address.AbsoluteUri)));
    }

    [Fact]
    public void Read_Text_HasAddresses()
        => Assert.Equal(["https://x.example/1", "https://x.example/2"], SitemapReader.Read("\uFEFFhttps://x.example/1\r\n\r\n https://x.example/2 \n"u8.ToArray(), Address, isText: true)!.Links.Select(l => l.Address.AbsoluteUri));

    [Theory]
    [InlineData("See https://x.example/1\n")]
    [InlineData("https://x.example/1\nThe mayor said so.")]
    [InlineData("<p>https://x.example/1</p>")]
    [InlineData("<rss/>")]
    [InlineData("<")]
    [InlineData("")]
    public void Read_SomethingElse_IsNone(string text) => Assert.Null(SitemapReader.Read(Encoding.UTF8.GetBytes(text), Address, isText: true));

    [Theory]
    [InlineData("<url><loc>https://x.example/a</loc></url><url><loc>https://x", "line 3", "is no whole XML: ")]
    [InlineData("<url><loc>https://x.example/a</loc></url>\n<url><lastmod>2031-01-05</lastmod></url></urlset>", "line 4", "is no entry with an address of the web")]
    [InlineData("<url><loc>https://x.example/a</loc></url><url><loc>file:///etc/passwd</loc></url></urlset>", "line 3", "is no entry with an address of the web")]
    [InlineData("<url><loc>https://x.example/a</loc></url><url><loc>https://x.example/&e;</loc></url></urlset>", "line 3", "is no whole XML: ")]
    public void Read_Fault_IsNamedAndTheRestIsKept(string entries, string place, string reason)
    {
        var list = Read(Open + "\n" + entries)!;
        Assert.Equal("https://x.example/a", list.Links.Single().Address.AbsoluteUri);
        var flaw = Assert.Single(list.Flaws);
        Assert.Equal(place, flaw.Place[..6]);
        Assert.StartsWith(reason, flaw.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE urlset [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><urlset><url><loc>https://x.example/&b;</loc></url></urlset>")]
    [InlineData("<!DOCTYPE urlset [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><urlset><url><loc>https://x.example/&x;</loc></url></urlset>")]
    public void Read_Entities_AreNotExpanded(string text) => Assert.Empty(Read(text)!.Links);

    private static LinkList? Read(string text) => SitemapReader.Read(Encoding.UTF8.GetBytes(text), Address, isText: false);
}
