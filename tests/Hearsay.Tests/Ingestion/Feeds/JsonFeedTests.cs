using System.Text;
using Hearsay.Ingestion;
using Hearsay.Ingestion.Feeds;

namespace Hearsay.Tests.Ingestion.Feeds;

public sealed class JsonFeedTests
{
    private const string Feed = """
        {
          "title": "The Post", "home_page_url": "https://post.example/", "language": "en", "authors": [{"name": "The newsroom"}],
          "items": [
            {"id": 7, "url": "https://post.example/7", "title": "Bridge\nshut", "content_html": "<p>It is shut.</p>", "date_published": "2031-01-06T09:30:00+02:00", "authors": [{"name": "Ann Lee"}, {"url": "x"}]},
            {"id": "b", "external_url": "/8", "content_text": "One.\nTwo < three.", "summary": "Short", "date_modified": "2031-01-07T00:00:00Z", "author": {"name": "Bo Roe"}}
          ],
          "version": "https://jsonfeed.org/version/1.1"
        }
        """;

    [Fact]
    public void Read_JsonFeed_GivesFeedAndEntries()
    {
        var bytes = Encoding.UTF8.GetBytes(Feed);
        var feed = FeedReader.Read(new Received("feed.json"), bytes).Feed!;

        Assert.True(FeedReader.IsFeed(new Received("feed.json"), bytes));
        Assert.Equal(("The Post", "https://post.example/", "en"), (feed.Title, feed.Link, feed.Language));
        Assert.Equal(("7", "https://post.example/7", "Bridge shut", "<p>It is shut.</p>", "Ann Lee", 9), (feed.Entries[0].Id, feed.Entries[0].Link, feed.Entries[0].Title, feed.Entries[0].Content, feed.Entries[0].Authors.Single(), feed.Entries[0].Published!.Value.Hour));
        Assert.Equal(("b", "/8", "<p>One.</p><p>Two &lt; three.</p>", "<p>Short</p>", "Bo Roe", 7), (feed.Entries[1].Id, feed.Entries[1].Link, feed.Entries[1].Content, feed.Entries[1].Summary, feed.Entries[1].Authors.Single(), feed.Entries[1].Updated!.Value.Day));
        Assert.StartsWith("{\"id\": \"b\"", Encoding.UTF8.GetString(bytes[feed.Entries[1].Bytes]), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_CutOff_GivesTheEntriesBefore()
        => Assert.Equal("7", Assert.Single(FeedReader.Read(new Received("x"), Encoding.UTF8.GetBytes(Feed[..Feed.IndexOf("Two", StringComparison.Ordinal)])).Feed!.Entries).Id);

    [Theory]
    [InlineData("{", "x: is not JSON: ")]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"\\ud800\"}", "x: holds characters that do not exist")]
    public void Read_Damaged_IsRefused(string json, string reason)
        => Assert.StartsWith(reason, FeedReader.Read(new Received("x"), Encoding.UTF8.GetBytes(json)).Refusal!.ToString(), StringComparison.Ordinal);

    [Fact]
    public void IsFeed_OtherJson_IsNone() => Assert.False(FeedReader.IsFeed(new Received("x.json"), "{\"version\":\"1.0\",\"items\":[]}"u8));
}
