using System.Security.Cryptography;
using System.Text;
using Hearsay.Ingestion;
using Hearsay.Ingestion.Feeds;

namespace Hearsay.Tests.Ingestion.Feeds;

public sealed class EntryDocumentsTests
{
    private static readonly string Paragraph = "The harbour master said on Monday that the quay would stay closed, and that nobody had told him why. " + string.Concat(Enumerable.Repeat("The port authority said that it knew of no reason either. ", 4));

    [Fact]
    public void Read_WholeArticle_IsADocument()
    {
        var result = Read($"<title>Quay &amp;amp; harbour</title><link>https://x.example/1</link><author>ann@x.example (Ann Lee)</author><pubDate>6 Jan 2031 09:30 GMT</pubDate><content:encoded><![CDATA[<p>{Paragraph}</p><p>A second<br/><br/>A third.</p>]]></content:encoded>", out var bytes);
        var document = result.Document!;

        Assert.Equal($"{Paragraph.Trim()}\nA second\nA third.\n", document.Text);
        Assert.Equal(("feed.xml: https://x.example/1", "Quay & harbour", "https://x.example/1", "The Gazette", "Ann Lee", "en"), (document.Name, document.Title, document.Url, document.Publisher, document.Authors.Single(), document.Language));
        Assert.Equal((2031, null), (document.Published!.Value.Year, document.Incomplete));
        var feed = Encoding.UTF8.GetString(bytes);
        var item = feed[feed.IndexOf("<item>", StringComparison.Ordinal)..(feed.IndexOf("</item>", StringComparison.Ordinal) + 7)];
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(item))), document.Sha256);
    }

    [Theory]
    [InlineData("<content:encoded>A few words.</content:encoded>")]
    [InlineData("<description>{0}</description>")]
    [InlineData("<content:encoded>{0} […]</content:encoded>")]
    [InlineData("<content:encoded>{0} &lt;a href='x'&gt;Continue reading “Quay”&lt;/a&gt;</content:encoded>")]
    [InlineData("")]
    public void Read_SummaryOnly_IsRefusedWithTheAddress(string content)
        => Assert.Equal("feed.xml: entry 1: holds no more than a summary; the article is at https://x.example/1", Read("<link>https://x.example/1</link>" + content.Replace("{0}", Paragraph, StringComparison.Ordinal), out _).Refusal!.ToString());

    [Fact]
    public void Read_SummaryWithoutAddress_IsMarked()
        => Assert.Equal("the feed has no more than a summary", Read("<description>The mayor said so.</description>", out _).Document!.Incomplete);

    [Fact]
    public void Read_NothingAtAll_IsRefused() => Assert.Equal("feed.xml: entry 1: holds no words", Read("<title>Quay</title>", out _).Refusal!.ToString());

    [Fact]
    public void Read_ContentTooDeep_IsRefused()
        => Assert.StartsWith("feed.xml: entry 1: is a web page with more than 400 elements", Read($"<content:encoded><![CDATA[{string.Concat(Enumerable.Repeat("<div>", 100_000))}]]></content:encoded>", out _).Refusal!.ToString(), StringComparison.Ordinal);

    private static DocumentResult Read(string item, out byte[] bytes)
    {
        bytes = Encoding.UTF8.GetBytes($"<rss><channel><title>The Gazette</title><language>en</language><item>{item}</item></channel></rss>");
        return EntryDocuments.Read(FeedReader.Read(new Received("feed.xml"), bytes).Feed!, 0, bytes);
    }
}
