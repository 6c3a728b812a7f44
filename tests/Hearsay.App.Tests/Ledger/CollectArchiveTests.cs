using System.Text;
using Hearsay.Ingestion.Archives;
using NodaTime;

namespace Hearsay.App.Tests.Ledger;

/// <summary><c>hearsay collect</c> of archives of the web.</summary>
public sealed class CollectArchiveTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Ledger => _folder.At("test.db");

    [Fact]
    public async Task Collect_Archive_KeepsPagesAndTexts()
    {
        var path = Write("in/x.warc.gz", "https://x.example/a", "https://x.example/b");
        var first = await CommandRun.Of("collect", _folder.At("in"), "--ledger", Ledger);
        var second = await CommandRun.Of("collect", path, "--ledger", Ledger, "--json");

        Assert.Equal((ExitCode.Done, ""), (first.Code, first.Error));
        Assert.Contains("\"new\":0,\"versions\":0,\"known\":3", second.Output, StringComparison.Ordinal);
        using var ledger = Ledgers.OpenExisting(Ledger);
        Assert.Equal([$"{path}: https://x.example/a", $"{path}: https://x.example/b", $"{path}: https://x.example/text"], ledger.Documents().Select(d => d.Name));
        Assert.Equal(["https://x.example/a", "https://x.example/b", "https://x.example/text"], ledger.Documents().Select(d => d.Url));
        Assert.Equal(Page("https://x.example/a"), Encoding.UTF8.GetString(ledger.Original(ledger.Documents().First().Sha256)));
        Assert.True(ledger.Verify().IsWhole);
    }

    [Fact]
    public async Task Collect_DamagedArchive_KeepsTheRestAndTells()
    {
        var path = Write("x.warc.gz", "https://x.example/a", "https://x.example/b");
        var bytes = await File.ReadAllBytesAsync(path);
        await File.WriteAllBytesAsync(path, bytes[..^40]);
        var run = await CommandRun.Of("collect", path, "--ledger", Ledger);

        Assert.Equal(ExitCode.SomeRefused, run.Code);
        Assert.Matches($"^hearsay: {System.Text.RegularExpressions.Regex.Escape(path)}: byte [0-9]+: ends in the middle of a compressed record\n$", run.Error);
        using var ledger = Ledgers.OpenExisting(Ledger);
        Assert.Equal(2, ledger.Documents().Count());
    }

    [Fact]
    public async Task Collect_ArchiveOfAnotherName_IsRecognised()
    {
        var path = _folder.At("x.gz.old");
        File.Move(Write("x.warc.gz", "https://x.example/a", "https://x.example/b"), path);
        var run = await CommandRun.Of("collect", path, "--ledger", Ledger);

        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        using var ledger = Ledgers.OpenExisting(Ledger);
        Assert.Equal(3, ledger.Documents().Count());
    }

    [Theory]
    [InlineData("x.warc", "", "holds no records")]
    [InlineData("x.arc.gz", "The mayor said so.", "byte 0: no record begins here")]
    public async Task Collect_NoArchive_IsRefused(string name, string text, string reason)
    {
        var path = _folder.Write(name, text);
        var run = await CommandRun.Of("collect", path, "--ledger", Ledger);

        Assert.Equal((ExitCode.NothingRead, $"hearsay: {path}: {reason}\n"), (run.Code, run.Error));
    }

    [Fact]
    public async Task Collect_MissingArchive_IsRefused()
    {
        var run = await CommandRun.Of("collect", _folder.At("none.warc"), "--ledger", Ledger);

        Assert.Equal($"hearsay: {_folder.At("none.warc")}: does not exist\n", run.Error);
    }

    public void Dispose() => _folder.Dispose();

    private string Write(string name, params string[] addresses)
    {
        var path = _folder.Write(name, "");
        using var file = File.Create(path);
        var writer = new ArchiveWriter(file, TimeProvider.System);
        writer.WriteInfo([new("software", "a test")]);
        foreach (var address in addresses)
        {
            writer.WriteResponse(address, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n", Encoding.UTF8.GetBytes(Page(address)), Instant.FromUtc(2031, 1, 6, 9, 30));
        }

        writer.WriteResponse("https://x.example/image", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n", [1, 2, 3]);
        writer.WriteResource("https://x.example/text", "text/plain", "The mayor denied it.\n"u8);
        return path;
    }

    private static string Page(string address)
        => $"<html><body><p>The mayor said on Monday that the bridge at {address} would stay shut until the spring, and that nobody had asked him about it before.</p></body></html>";
}
