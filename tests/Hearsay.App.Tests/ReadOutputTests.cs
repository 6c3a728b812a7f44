using System.Text.Json;

namespace Hearsay.App.Tests;

/// <summary>Where <c>hearsay read</c> writes, and what happens where it cannot.</summary>
public sealed class ReadOutputTests : IDisposable
{
    private static readonly string[] NestedJson = ["n-2.json", "n.json", "x/n.json"];
    private static readonly string[] BratPair = ["n.ann", "n.txt", "x/n.ann", "x/n.txt"];

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("brat")]
    [InlineData("html")]
    public async Task Read_OutFile_HoldsWhatStandardOutputHeld(string format)
    {
        var input = _folder.Write("in/a.txt", CommandRun.Sentence);
        var shown = await CommandRun.Of("read", input, "--format", format);
        var saved = await CommandRun.Of("read", input, "--format", format, "--out", _folder.At("result"));

        Assert.Equal((ExitCode.Done, ExitCode.Done), (shown.Code, saved.Code));
        Assert.NotEmpty(shown.Output);
        Assert.Empty(saved.Output);
        Assert.Equal(shown.Output, await File.ReadAllTextAsync(_folder.At("result")));
    }

    [Fact]
    public async Task Read_FolderAsJson_IsOneArray()
    {
        _folder.Write("a.txt", CommandRun.Sentence);
        _folder.Write("b.txt", CommandRun.Sentence);
        var run = await CommandRun.Of("read", _folder.At(), "--format", "json");
        using var json = JsonDocument.Parse(run.Output);

        Assert.Equal(2, json.RootElement.GetArrayLength());
    }

    [Fact]
    public async Task Read_NothingReadAsJson_IsAnEmptyArray()
    {
        var run = await CommandRun.Of("read", _folder.At("a.txt"), _folder.At("b.txt"), "--format", "json");

        Assert.Equal(ExitCode.NothingRead, run.Code);
        Assert.Equal("[\n]\n", run.Output);
    }

    [Fact]
    public async Task Read_FolderIntoFolder_KeepsSubFoldersAndNumbersTwins()
    {
        _folder.Write("in/n.md", CommandRun.Sentence);
        _folder.Write("in/n.txt", CommandRun.Sentence);
        _folder.Write("in/x/n.txt", CommandRun.Sentence);
        var run = await CommandRun.Of("read", _folder.At("in"), "--format", "json", "--out", _folder.At("out"));

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal(NestedJson, _folder.Files("out"));
    }

    [Fact]
    public async Task Read_BratBesideItsTexts_LeavesThemAsTheyAre()
    {
        _folder.Write("n.txt", CommandRun.Sentence);
        _folder.Write("x/n.txt", CommandRun.Sentence);
        var run = await CommandRun.Of("read", _folder.At(), "--format", "brat", "--out", _folder.At());

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal(BratPair, _folder.Files());
        Assert.Equal(CommandRun.Sentence, await File.ReadAllTextAsync(_folder.At("n.txt")));
    }

    [Fact]
    public async Task Read_BratOverAnotherText_RefusesAndLeavesIt()
    {
        _folder.Write("in/n.md", CommandRun.Sentence);
        _folder.Write("out/n.txt", "Something else.\n");
        var run = await CommandRun.Of("read", _folder.At("in"), "--format", "brat", "--out", _folder.At("out"));

        Assert.Equal(ExitCode.NothingRead, run.Code);
        Assert.Equal($"hearsay: {_folder.At("out", "n.txt")}: cannot be written: a file of that name holds another text; choose another folder with --out\n", run.Error);
        Assert.Equal("Something else.\n", await File.ReadAllTextAsync(_folder.At("out", "n.txt")));
    }

    [Fact]
    public async Task Read_OutIsTheInput_LeavesTheInput()
    {
        var input = _folder.Write("a.txt", CommandRun.Sentence);
        var run = await CommandRun.Of("read", input, "--out", input);

        Assert.Equal(ExitCode.NothingRead, run.Code);
        Assert.Equal(CommandRun.Sentence, await File.ReadAllTextAsync(input));
        Assert.Single(_folder.Files());
    }

    [Fact]
    public async Task Read_NothingRead_KeepsAnOlderResult()
    {
        var result = _folder.Write("result.json", "older");
        var run = await CommandRun.Of("read", _folder.At("gone.txt"), "--format", "json", "--out", result);

        Assert.Equal(ExitCode.NothingRead, run.Code);
        Assert.Equal("older", await File.ReadAllTextAsync(result));
        Assert.Single(_folder.Files());
    }

    [Fact]
    public async Task Read_OutInMissingFolder_SaysSo()
    {
        var input = _folder.Write("a.txt", CommandRun.Sentence);
        var target = _folder.At("no", "b.json");
        var run = await CommandRun.Of("read", input, "--format", "json", "--out", target);

        Assert.Equal(ExitCode.NothingRead, run.Code);
        Assert.Equal($"hearsay: {target}: cannot be written: there is no such folder\n", run.Error);
    }

    [Fact]
    public async Task Read_OutBelowAFile_SaysSo()
    {
        var input = _folder.Write("a.txt", CommandRun.Sentence);
        var run = await CommandRun.Of("read", input, "--format", "json", "--out", _folder.At("a.txt", "b") + "/");

        Assert.Equal(ExitCode.NothingRead, run.Code);
        Assert.Contains("cannot be written", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_SeveralIntoAFile_IsRefusedBeforeReading()
    {
        var input = _folder.Write("a.txt", CommandRun.Sentence);
        var run = await CommandRun.Of("read", input, input, "--format", "json", "--out", input);

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("is a file, and several inputs need a folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_DiskFull_IsNoSuccess()
    {
        var input = _folder.Write("a.txt", CommandRun.Sentence);
        var screen = new Screen { Output = new BrokenStream(10, new IOException("No space left on device")) };
        foreach (var format in new[] { "table", "json", "jsonl", "brat", "html" })
        {
            var run = await CommandRun.Of(screen, "read", input, "--format", format);
            Assert.Equal(ExitCode.NothingRead, run.Code);
            Assert.Equal("hearsay: standard output: cannot be written: No space left on device\n", run.Error);
        }

        Assert.Equal(ExitCode.NothingRead, (await CommandRun.Of(screen, "--help")).Code);
    }

    [Fact]
    public async Task Read_NobodyReadsThePipe_EndsWithoutAWord()
    {
        var input = _folder.Write("a.txt", CommandRun.Sentence);
        var screen = new Screen { Output = new BrokenStream(0, new IOException("Broken pipe", 32)) };
        var run = await CommandRun.Of(screen, "read", input, input, "--format", "jsonl");

        Assert.Equal(ExitCode.Stopped, run.Code);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Read_Stopped_LeavesNothingUnderTheFinalName()
    {
        var input = _folder.Write("a.txt", CommandRun.Sentence);
        var screen = new Screen { Cancellation = new CancellationToken(canceled: true) };
        var run = await CommandRun.Of(screen, "read", input, "--format", "json", "--out", _folder.At("b.json"));

        Assert.Equal(ExitCode.Stopped, run.Code);
        Assert.Single(_folder.Files());
    }

    public void Dispose() => _folder.Dispose();
}
