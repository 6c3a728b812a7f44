using Hearsay.Ledger;

namespace Hearsay.App.Tests.Ledger;

/// <summary><c>hearsay collect</c> of feeds in files.</summary>
public sealed class CollectFeedTests : IDisposable
{
    private static readonly string Article = "<p>" + string.Concat(Enumerable.Repeat("The harbour master said that the quay would stay closed until Monday. ", 6)) + "</p>";

    private readonly TemporaryFolder _folder = new();

    private string Ledger => _folder.At("test.db");

    [Theory]
    [InlineData("feed.xml")]
    [InlineData("in/feed.rss")]
    public async Task Collect_Feed_KeepsArticlesAndTellsOfTheRest(string name)
    {
        var path = _folder.Write(name, Feed(Item(1, Article), Item(2, "The mayor said so."), Item(3, Article.Replace("Monday", "Tuesday", StringComparison.Ordinal))));
        var given = name.Contains('/', StringComparison.Ordinal) ? _folder.At("in") : path;
        var first = await CommandRun.Of("collect", given, "--ledger", Ledger);
        var second = await CommandRun.Of("collect", given, "--ledger", Ledger);

        Assert.Equal((ExitCode.SomeRefused, ExitCode.SomeRefused), (first.Code, second.Code));
        Assert.Contains($"hearsay: {path}: entry 2: holds no more than a summary; the article is at https://x.example/2\n", first.Error, StringComparison.Ordinal);
        using var ledger = Ledgers.OpenExisting(Ledger);
        Assert.Equal([$"{path}: g1", $"{path}: g3"], ledger.Documents().Select(d => d.Name));
        Assert.All(ledger.Documents(), d => Assert.Equal(("The Gazette", "2031-01-06T09:30:00Z"), (d.Publisher, LedgerDocument.Format(d.Published))));
        Assert.StartsWith("<item><guid>g3</guid>", System.Text.Encoding.UTF8.GetString(ledger.Original(ledger.Documents().Last().Sha256)), StringComparison.Ordinal);
        Assert.True(ledger.Verify().IsWhole);
    }

    [Theory]
    [InlineData("", "is a feed without entries")]
    [InlineData("<item><title>Quay</title></item>", "is a feed without articles and without addresses of them")]
    [InlineData("<item><link>https://x.example/1</link></item><item><link>https://x.example/2</link></item>", "is a feed with nothing but summaries of 2 articles that are elsewhere, the first at https://x.example/1")]
    public async Task Collect_FeedWithoutArticles_IsRefusedOnce(string items, string reason)
    {
        var path = _folder.Write("feed.xml", Feed(items));
        var run = await CommandRun.Of("collect", path, "--ledger", Ledger);

        Assert.Equal((ExitCode.NothingRead, $"hearsay: {path}: {reason}\n"), (run.Code, run.Error));
    }

    [Theory]
    [InlineData("x.xml", "<?xml version=\"1.0\"?><notes><note>The mayor said so.</note></notes>", "is XML, and no web page; of XML only the entries of feeds are read, by hearsay collect")]
    [InlineData("x.json", "\0\u0001\u0002", "holds no words")]
    [InlineData("x.xml", "\u007fELF\u0002\u0001\u0001", "is an ELF program, not a text; convert it to text first")]
    public async Task Collect_NoFeed_IsRefused(string name, string text, string reason)
    {
        var path = _folder.Write(name, text);
        var run = await CommandRun.Of("collect", path, "--ledger", Ledger);

        Assert.Equal((ExitCode.NothingRead, $"hearsay: {path}: {reason}\n"), (run.Code, run.Error));
    }

    public void Dispose() => _folder.Dispose();

    private static string Feed(params string[] items) => $"<rss xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>The Gazette</title>{string.Concat(items)}</channel></rss>";

    private static string Item(int number, string content)
        => $"<item><guid>g{number}</guid><link>https://x.example/{number}</link><pubDate>6 Jan 2031 09:30 GMT</pubDate><content:encoded><![CDATA[{content}]]></content:encoded></item>";
}
