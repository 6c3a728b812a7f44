using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Hearsay.App.Tests.Fetching;

/// <summary><c>hearsay collect</c> of addresses, against a site on this machine.</summary>
public sealed class CollectAddressTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly HurriedClock _clock = new();

    private TestSite _site = null!;

    private string LedgerPath => _folder.At("test.db");

    public async Task InitializeAsync() => _site = await TestSite.StartAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Collect_Page_IsADocumentWithItsAddress()
    {
        _site.On("/a", TestPage.Of("Bridge shut"));
        var run = await Collect("/a");

        Assert.Equal((ExitCode.Done, "1 0 0", ""), (run.Code, Counts(run), run.Error));
        using var ledger = Ledgers.OpenExisting(LedgerPath);
        var document = Assert.Single(ledger.Documents());
        Assert.Equal((_site.Address + "/a", _site.Address + "/a", "Bridge shut"), (document.Name, document.Url, document.Title));
        Assert.Equal(TestPage.Of("Bridge shut"), Encoding.UTF8.GetString(ledger.Original(document.Sha256)));
        Assert.StartsWith("Hearsay/", _site.Requests.Single().Header("User-Agent"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Collect_UnchangedPageAgain_IsKnownWithoutABody()
    {
        _site.OnTagged("/a", TestPage.Of("Bridge shut")).On("/old", 301, ("Location", "/a"));
        await Collect("/old", "--story", "one");
        var run = await Collect("/old", "--story", "two");

        Assert.Equal((ExitCode.Done, "0 1 0"), (run.Code, Counts(run)));
        Assert.Equal([null, null, null, "yes"], _site.Requests.Select(r => r.Header("If-None-Match") is null ? null : "yes"));
        using var ledger = Ledgers.OpenExisting(LedgerPath);
        Assert.Equal(["one", "two"], ledger.StoriesOf(ledger.Documents().Single().Id));
        Assert.True(ledger.Verify().IsWhole);
    }

    [Fact]
    public async Task Collect_ChangedPage_IsANewVersion()
    {
        await Collect(_site.OnTagged("/a", TestPage.Of("Bridge shut")), "/a");
        var run = await Collect(_site.OnTagged("/a", TestPage.Of("Bridge shut", "The mayor said that two were hurt.")), "/a");

        Assert.Equal((1, "1 0 0"), (Number(run, "versions"), Counts(run)));
        using var ledger = Ledgers.OpenExisting(LedgerPath);
        var show = await CommandRun.Of(new Screen { Width = 200 }, "show", ledger.Documents().Last().Id, "--ledger", LedgerPath);
        Assert.Contains("\n  gone      The mayor said that nobody was hurt.\n  new       The mayor said that two were hurt.\n", show.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Collect_Sitemaps_AsksPagesOnceAndAgainWhereTheyChanged()
    {
        _site.On("/index.xml", "<sitemapindex><sitemap><loc>/1.xml.gz</loc></sitemap><sitemap><loc>/2.txt</loc></sitemap></sitemapindex>", ("Content-Type", "application/xml"))
            .On("/1.xml.gz", 200, Gzip(Encoding.UTF8.GetBytes("<urlset><url><loc>/a</loc></url><url><loc>/b</loc><lastmod>2030-01-01</lastmod></url></urlset>")), ("Content-Type", "application/gzip"))
            .On("/2.txt", $"{_site.Address}/c\n{_site.Address}/a\n", ("Content-Type", "text/plain"));
        foreach (var page in new[] { "/a", "/b", "/c" })
        {
            _site.OnTagged(page, TestPage.Of("Bridge " + page));
        }

        var first = await Collect("/index.xml");
        Assert.Equal((ExitCode.Done, "3 0 0", "/index.xml /1.xml.gz /a /b /2.txt /c"), (first.Code, Counts(first), string.Join(' ', _site.Asked)));

        _site.Requests.Clear();
        _site.On("/1.xml.gz", "<urlset><url><loc>/a</loc></url><url><loc>/b</loc><lastmod>2031-02-03T05:00:00Z</lastmod></url></urlset>", ("Content-Type", "application/xml"));
        var second = await Collect("/index.xml");
        Assert.Equal((ExitCode.Done, "0 3 0", "/index.xml /1.xml.gz /b /2.txt"), (second.Code, Counts(second), string.Join(' ', _site.Asked)));

        _site.Requests.Clear();
        await Collect("/index.xml", "--again");
        Assert.Equal("/index.xml /1.xml.gz /a /b /2.txt /c", string.Join(' ', _site.Asked));
    }

    [Fact]
    public async Task Collect_Feed_AsksForPagesAndTakesWhatHasNone()
    {
        var words = string.Join(' ', Enumerable.Repeat("The mayor said on Monday that the bridge would stay closed for a long time.", 8));
        _site.OnTagged("/feed", $"""
            <rss version="2.0"><channel><title>The Gazette</title>
            <item><title>Bridge shut</title><link>/a</link><pubDate>Mon, 03 Feb 2031 04:00:00 GMT</pubDate><description>Short.</description></item>
            <item><title>Ferry</title><guid isPermaLink="false">f1</guid><description><![CDATA[<p>{words}</p>]]></description></item>
            <item><title>Gone</title><link>/gone</link></item>
            </channel></rss>
            """, "application/rss+xml").OnTagged("/a", TestPage.Of("Bridge shut")).On("/gone", 410);
        var first = await Collect("/feed");

        Assert.Equal((ExitCode.SomeRefused, "2 0 1", "/feed /a /gone"), (first.Code, Counts(first), string.Join(' ', _site.Asked)));
        Assert.Equal($"hearsay: {_site.Address}/gone: status 410: is gone for good\n", first.Error);
        using var ledger = Ledgers.OpenExisting(LedgerPath);
        Assert.Equal([(_site.Address + "/feed: f1", null), (_site.Address + "/a", "2031-02-03T04:00:00Z")], ledger.Documents().Select(d => (d.Name, d.Published?.ToInstant().ToString())));

        _site.Requests.Clear();
        var second = await Collect("/feed");
        Assert.Equal(("0 2 1", "/feed /gone"), (Counts(second), string.Join(' ', _site.Asked)));
        Assert.NotNull(_site.Requests.First().Header("If-None-Match"));
    }

    [Fact]
    public async Task Collect_JsonLines_ReadsEachLine()
    {
        _site.On("/d.jsonl", """{"id":"d1","text":"The mayor said so."}""" + "\n{\n" + """{"id":"d3","text":"The mayor said no."}""", ("Content-Type", "application/octet-stream"));
        var run = await Collect("/d.jsonl");

        Assert.Equal((ExitCode.SomeRefused, "2 0 1"), (run.Code, Counts(run)));
        Assert.StartsWith($"hearsay: {_site.Address}/d.jsonl: line 2: is not JSON", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Collect_SomethingIsWrong_IsToldAndTheRestGoesOn()
    {
        _site.On("/good", TestPage.Of("Bridge shut"))
            .On("/loop", 302, ("Location", "/loop2")).On("/loop2", 302, ("Location", "/loop"))
            .On("/nowhere", 302)
            .On("/file", 302, ("Location", "file:///etc/passwd"))
            .On("/gone", 410).On("/secret", 401)
            .On("/busy", 503, ("Retry-After", "7200")).On("/often", 429)
            .On("/empty", context =>
            {
                context.Abort();
                return Task.CompletedTask;
            })
            .On("/endless", async context =>
            {
                for (var block = new byte[1 << 20]; !context.RequestAborted.IsCancellationRequested;)
                {
                    await context.Response.Body.WriteAsync(block);
                }
            })
            .On("/bomb", 200, Gzip(new byte[100 << 20]), ("Content-Encoding", "gzip"))
            .On("/odd", 200, [1, 2, 3], ("Content-Encoding", "gzip"))
            .On("/zstd", 200, [1, 2, 3], ("Content-Encoding", "zstd"))
            .On("/pdf", "%PDF-1.7", ("Content-Type", "application/pdf"))
            .On("/robots.txt", "User-agent: *\nDisallow: /closed\n");
        (string Path, string Error)[] expected =
        [
            ("/loop", "/loop: redirects in a circle: /loop → /loop2 → /loop"),
            ("/nowhere", "status 302: redirects, and does not say where to"),
            ("/file", "status 302: redirects to file:, and only http and https are followed"),
            ("/missing", "status 404: is not there"),
            ("/gone", "status 410: is gone for good"),
            ("/secret", "status 401: asks for a name and a password"),
            ("/busy", "status 503: its host cannot answer now, and asks to come back in 7200 seconds"),
            ("/often", "status 429: its host was asked too often"),
            ("/empty", "its host ended the connection without an answer"),
            ("/endless", "is larger than 67108864 bytes, the most that is taken"),
            ("/bomb", "unpacks to more than 67108864 bytes, the most that is taken"),
            ("/odd", "its body is no whole gzip"),
            ("/zstd", "is packed as zstd, which was not asked for"),
            ("/pdf", "is a PDF, not a text; convert it to text first"),
            ("/closed", "robots.txt: does not allow Hearsay to fetch /closed"),
        ];
        var run = await Collect([.. expected.Select(e => e.Path), "/good"]);

        Assert.Equal((ExitCode.SomeRefused, $"1 0 {expected.Length}"), (run.Code, Counts(run)));
        var lines = expected.Select(e => $"hearsay: {_site.Address}{e.Path}: {e.Error.Replace("/loop: ", _site.Address + "/loop: ", StringComparison.Ordinal)}");
        Assert.Equal(lines.Order(StringComparer.Ordinal), run.Error.TrimEnd().Split('\n').Order(StringComparer.Ordinal));
        Assert.DoesNotContain("/closed", _site.Asked);
    }

    [Theory]
    [InlineData("http://127.0.0.1:9/", "127.0.0.1", "127.0.0.1")]
    [InlineData("http://localhost:9/", "localhost", null)]
    [InlineData("http://2130706433/", "127.0.0.1", "127.0.0.1")]
    [InlineData("http://[::ffff:169.254.169.254]/latest/meta-data/", "[::ffff:169.254.169.254]", "::ffff:169.254.169.254")]
    [InlineData("http://169.254.169.254/latest/meta-data/", "169.254.169.254", "169.254.169.254")]
    public async Task Collect_PrivateAddress_IsRefused(string address, string host, string? shown)
    {
        var run = await CommandRun.Of("collect", address, "--ledger", LedgerPath);

        Assert.Equal(ExitCode.NothingRead, run.Code);
        Assert.StartsWith($"hearsay: {new Uri(address).AbsoluteUri}: robots.txt: {host}: leads to {shown}", run.Error, StringComparison.Ordinal);
        Assert.EndsWith(", which is no public address; --allow-private asks it all the same\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://me:secret@[/x", "hearsay: https://[/x: is no address of a page; it would be as https://example.org/news\n")]
    [InlineData("http:x", "hearsay: http:x: is no address of a page; it would be as https://example.org/news\n")]
    public async Task Collect_OddAddress_IsRefusedWithoutThePassword(string address, string error)
        => Assert.Equal((ExitCode.NothingRead, error), await CommandRun.Of("collect", address, "--ledger", LedgerPath) is var run ? (run.Code, run.Error) : default);

    [Fact]
    public async Task Collect_AddressWithPassword_IsSentToItsHostAloneAndNeverShown()
    {
        await using var other = await TestSite.StartAsync();
        other.On("/b", TestPage.Of("Bridge shut"));
        _site.On("/a", 302, ("Location", other.Address.Replace("//", "//x:y@", StringComparison.Ordinal) + "/b"));
        var run = await Run(_site.Address.Replace("//", "//me:s%20ecret@", StringComparison.Ordinal) + "/a");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal("Basic " + Convert.ToBase64String("me:s ecret"u8), _site.Requests.Single().Header("Authorization"));
        Assert.Null(other.Requests.Single().Header("Authorization"));
        using var ledger = Ledgers.OpenExisting(LedgerPath);
        Assert.Equal((_site.Address + "/a", other.Address + "/b"), ledger.Documents().Select(d => (d.Name, d.Url!)).Single());
    }

    [Theory]
    [InlineData("text/html; charset=iso-8859-1", "utf-8")]
    [InlineData("text/html; charset=no-such", "utf-8")]
    [InlineData("text/html; charset=windows-1252", "iso-8859-1")]
    public async Task Collect_WrongCharsetInHeader_ReadsTheText(string type, string charset)
    {
        _site.On("/a", 200, Encoding.GetEncoding(charset).GetBytes(TestPage.Of("Pier closed", "Maire Amélie Ståhl said so.").Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal)), ("Content-Type", type));
        await Collect("/a");

        using var ledger = Ledgers.OpenExisting(LedgerPath);
        Assert.Contains("Amélie Ståhl", ledger.Text(ledger.Documents().Single().Id), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Collect_TwoPagesWithOneAddress_AreVersionsUnlessTheyNameTheFrontPage()
    {
        _site.On("/a", TestPage.Of("One", head: "<link rel=canonical href=/same>")).On("/b", TestPage.Of("Two", head: "<link rel=canonical href=/same>"))
            .On("/c", TestPage.Of("Three", head: "<link rel=canonical href=/>")).On("/d", TestPage.Of("Four", head: "<link rel=canonical href=/>"));
        await Collect("/a");
        await Collect("/b");
        await Collect("/c");
        await Collect("/d");

        using var ledger = Ledgers.OpenExisting(LedgerPath);
        Assert.Equal(["/same", "/same", "/c", "/d"], ledger.Documents().Select(d => new Uri(d.Url!).AbsolutePath));
        Assert.Equal([true, false, true, true], ledger.Documents().Select(d => d.Earlier is null));
    }

    [Fact]
    public async Task Collect_SlowHost_IsAskedAsItWants()
    {
        _site.On("/robots.txt", "User-agent: *\nCrawl-delay: 5").On("/map.txt", $"{_site.Address}/a\n{_site.Address}/b", ("Content-Type", "text/plain"))
            .On("/a", TestPage.Of("One")).On("/b", 503, ("Retry-After", "30"));
        await Run(_site.Address + "/map.txt");

        Assert.Equal(["/map.txt", "/a", "/b", "/b", "/b"], _site.Asked);
        Assert.Equal([5.0, 5, 30, 30], _clock.Waits.Select(w => Math.Round(w.TotalSeconds)));
    }

    [Fact]
    public async Task Collect_OnAScreen_TellsTheTimeThatIsLeft()
    {
        _folder.Write("in/a.txt", CommandRun.Sentence);
        _site.On("/map.txt", string.Join('\n', Enumerable.Range(0, 9).Select(i => $"{_site.Address}/{i}")), ("Content-Type", "text/plain"));
        var progress = new Collecting.CollectProgress(new Terminal { Output = TextWriter.Null, Error = TextWriter.Null, Input = () => Stream.Null, OutputBytes = () => Stream.Null }) { IsCounted = true };
        progress.Expect(200);
        progress.Add(Hearsay.Ledger.Addition.New, isRead: true);
        Assert.EndsWith(" left", progress.Text(), StringComparison.Ordinal);
        progress.Expect(-199);
        Assert.EndsWith(" a second", progress.Text(), StringComparison.Ordinal);

        var run = await CommandRun.Of(new Screen { Time = _clock, ShowsProgress = true }, "collect", _folder.At("in"), _site.Address + "/map.txt", "--ledger", LedgerPath, "--allow-private", "--model", "fast");
        Assert.Contains("10 done: 1 new, 0 known, 9 refused", run.Error, StringComparison.Ordinal);
    }

    private Task<CommandRun> Collect(params string[] paths) => Run([.. paths.Select(p => p.StartsWith('/') ? _site.Address + p : p)]);

    private Task<CommandRun> Collect(TestSite site, string path) => Run(site.Address + path);

    private Task<CommandRun> Run(params string[] args)
        => CommandRun.Of(new Screen { Time = _clock }, ["collect", .. args, "--ledger", LedgerPath, "--allow-private", "--json", "--model", "fast"]);

    private static string Counts(CommandRun run) => $"{Number(run, "new")} {Number(run, "known")} {Number(run, "refused")}";

    private static int Number(CommandRun run, string name) => JsonDocument.Parse(run.Output).RootElement.GetProperty(name).GetInt32();

    private static byte[] Gzip(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
