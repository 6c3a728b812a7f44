using System.IO.Compression;
using System.Text;
using Hearsay.App.Fetching;
using Hearsay.Ingestion.Archives;

namespace Hearsay.App.Tests.Fetching;

/// <summary>What was fetched, kept as WARC, and archives that are fetched.</summary>
public sealed class WarcTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly HurriedClock _clock = new();

    private TestSite _site = null!;

    public async Task InitializeAsync() => _site = await TestSite.StartAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Collect_Addresses_KeepsRequestsAndAnswers()
    {
        var page = TestPage.Of("Bridge shut");
        _site.On("/old", 301, ("Location", "/a?b=1")).On("/a?b=1", 200, Gzip(page), ("Content-Encoding", "gzip"), ("X-Cache", "hit")).On("/gone", 410);
        var run = await Collect(_site.Address.Replace("//", "//me:secret@", StringComparison.Ordinal) + "/old", _site.Address + "/gone");

        Assert.Equal(ExitCode.SomeRefused, run.Code);
        var file = Assert.Single(_folder.Files("test.warc"));
        Assert.Equal("20310203T040506Z.warc.gz", file);
        var records = Read(_folder.At("test.warc", file));
        Assert.Equal(ArchiveRecordKind.Info, records[0].Kind);
        Assert.Equal(3, records.Count(r => r.Kind == ArchiveRecordKind.Request));
        Assert.Equal(["/a?b=1", "/gone", "/old"], records.Where(r => r.Kind == ArchiveRecordKind.Response).Select(r => new Uri(r.Target).PathAndQuery).Order(StringComparer.Ordinal));
        var answer = records.Single(r => r.Kind == ArchiveRecordKind.Response && r.Target.EndsWith("b=1", StringComparison.Ordinal));
        Assert.StartsWith("HTTP/1.1 200 OK\r\n", answer.Block, StringComparison.Ordinal);
        Assert.Contains("\r\nX-Cache: hit\r\n", answer.Block, StringComparison.Ordinal);
        Assert.Equal(page, answer.Page);
        Assert.Contains(records, r => r.Block.StartsWith($"GET /a?b=1 HTTP/1.1\r\nHost: {new Uri(_site.Address).Authority}\r\nUser-Agent: Hearsay/", StringComparison.Ordinal));
        Assert.DoesNotContain(records, r => r.Block.Contains("Authorization", StringComparison.Ordinal) || r.Block.Contains("robots.txt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Collect_ArchiveByAddress_IsWhatWasFetched()
    {
        _site.On("/a", TestPage.Of("Bridge shut")).On("/b", TestPage.Of("Ferry late"));
        await Collect(_site.Address + "/a", _site.Address + "/b", "--warc", _folder.At("kept.warc.gz"));
        _site.On("/kept.warc.gz", 200, await File.ReadAllBytesAsync(_folder.At("kept.warc.gz")), ("Content-Type", "application/octet-stream"));
        var run = await CommandRun.Of(new Screen { Time = _clock }, "collect", _site.Address + "/kept.warc.gz", "--ledger", _folder.At("other.db"), "--allow-private", "--model", "fast");

        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        using var first = Ledgers.OpenExisting(_folder.At("test.db"));
        using var other = Ledgers.OpenExisting(_folder.At("other.db"));
        Assert.Equal(first.Documents().Select(d => d.Id).Order(StringComparer.Ordinal), other.Documents().Select(d => d.Id).Order(StringComparer.Ordinal));
        Assert.False(Directory.Exists(_folder.At("test.warc")));
    }

    [Fact]
    public async Task Collect_WarcThatExists_IsNotWrittenOver()
    {
        var path = _folder.Write("kept.warc.gz", "mine");
        _site.On("/a", TestPage.Of("Bridge shut"));
        var run = await Collect(_site.Address + "/a", "--warc", path);

        Assert.Equal(ExitCode.NothingRead, run.Code);
        Assert.StartsWith($"hearsay: {path}: cannot be written: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(path));
    }

    [Theory]
    [InlineData("/d.jsonl.gz", null)]
    [InlineData("/d.jsonl", "gzip")]
    [InlineData("/d.jsonl.gz", "gzip")]
    public async Task Collect_PackedLines_AreRead(string path, string? coding)
    {
        _site.On(path, 200, Gzip("""{"text":"The mayor said so."}"""), coding is null ? [("Content-Type", "application/gzip")] : [("Content-Encoding", coding), ("Content-Type", "application/octet-stream")]);
        var run = await Collect(_site.Address + path, "--no-warc");
        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
    }

    [Fact]
    public async Task Collect_DamagedLines_AreRefusedAndTheRestGoesOn()
    {
        _site.On("/d.jsonl", 200, [1, 2, 3], ("Content-Encoding", "gzip"), ("Content-Type", "application/x-ndjson")).On("/a", TestPage.Of("Bridge shut"));
        var run = await Collect(_site.Address + "/d.jsonl", _site.Address + "/a");

        Assert.Equal(ExitCode.SomeRefused, run.Code);
        Assert.StartsWith($"hearsay: {_site.Address}/d.jsonl: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fetch_LargeFileIsTooLarge_IsRefused()
    {
        _site.On("/d.jsonl", "0123456789", ("Content-Type", "application/x-ndjson"));
        using var fetcher = new Fetcher(new FetchOptions { IsAllowed = _ => true, Time = _clock, MaxLargeBytes = 9 });
        Assert.Equal($"{_site.Address}/d.jsonl: is larger than 9 bytes, the most that is taken", (await fetcher.FetchAsync(new Uri(_site.Address + "/d.jsonl"), default)).Refusal?.ToString());
    }

    private Task<CommandRun> Collect(params string[] args)
        => CommandRun.Of(new Screen { Time = _clock }, ["collect", .. args, "--ledger", _folder.At("test.db"), "--allow-private", "--model", "fast"]);

    private static List<(ArchiveRecordKind Kind, string Target, string Block, string? Page)> Read(string path)
    {
        var records = new List<(ArchiveRecordKind, string, string, string?)>();
        foreach (var (item, again) in Items(path).Zip(Items(path)))
        {
            Assert.Null(item.Refusal);
            using var block = new MemoryStream();
            item.Record!.Block.CopyTo(block);
            Assert.True(item.Record.IsWhole());
            records.Add((item.Record.Kind, item.Record.Target ?? "", Encoding.Latin1.GetString(block.ToArray()), ArchivePage.Read("x", again.Record!, 1 << 20) is { } page ? Encoding.UTF8.GetString(page.Bytes) : null));
        }

        return records;
    }

    private static IEnumerable<ArchiveItem> Items(string path)
    {
        using var file = File.OpenRead(path);
        using var archive = new ArchiveReader("x", file);
        foreach (var item in archive.Read())
        {
            yield return item;
        }
    }

    private static byte[] Gzip(string text)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}
