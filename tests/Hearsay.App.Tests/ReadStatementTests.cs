using System.Text.Json;

namespace Hearsay.App.Tests;

/// <summary>What <c>hearsay read</c> says of statements, with the options that change it. Only what every weights file finds is asked for.</summary>
public sealed class ReadStatementTests : IDisposable
{
    private const string Sentence = "The Orle Front said on Monday that about 40 villagers had fled yesterday.\n";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Read_SentenceWithAFigure_GivesALineOfCsv()
    {
        var run = await CommandRun.Of("read", _folder.Write("a.txt", Sentence), "--format", "csv", "--published", "2021-06-03");
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var row = lines[0].Split(',').Zip(lines[1].Split(',')).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);

        Assert.Equal(2, lines.Length);
        Assert.Equal(("35", "40", "45", "villagers"), (row["low"], row["best"], row["high"], row["counted"]));
        Assert.Equal(("2021-06-02", "day"), (row["date_from"], row["date_precision"]));
        Assert.Equal("about 40", row["figure_words"]);
    }

    [Fact]
    public async Task Read_FolderAsCsv_HasOneLineOfNames()
    {
        _folder.Write("in/a.txt", Sentence);
        _folder.Write("in/b.txt", Sentence);
        var run = await CommandRun.Of("read", _folder.At("in"), "--format", "csv");

        Assert.Equal(3, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.StartsWith("document,published,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_WithoutPublicationTime_LeavesYesterdayRelative()
    {
        var time = Assert.Single((await Statement("--format", "json")).GetProperty("times").EnumerateArray(), t => t.GetProperty("span").GetProperty("text").GetString() == "yesterday");

        Assert.True(time.GetProperty("unresolved").GetBoolean());
        Assert.Equal(JsonValueKind.Null, time.GetProperty("from").ValueKind);
    }

    [Fact]
    public async Task Read_PublicationInTheFuture_IsToldOf()
    {
        var run = await CommandRun.Of("read", _folder.Write("a.txt", Sentence), "--published", "9000-01-01");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("a.txt: its publication time 9000-01-01T00:00:00Z lies in the future", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_OtherConvention_ReadsDozensOtherwise()
    {
        const string text = "The mayor said that dozens of people had fled.\n";
        var stories = await CommandRun.Of("read", _folder.Write("a.txt", text), "--format", "csv");
        var acled = await CommandRun.Of("read", _folder.At("a.txt"), "--format", "csv", "--figures", "acled");

        Assert.Contains(",24,,99,", stories.Output, StringComparison.Ordinal);
        Assert.Contains(",12,", acled.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_OwnActors_AreKnown()
    {
        var file = _folder.Write("own.toml", "[[actor]]\nname = \"Orle Front\"\nparty = \"Orle\"\n");
        var run = await CommandRun.Of("read", _folder.Write("a.txt", Sentence), "--format", "csv", "--actors", file);

        Assert.Contains(",Orle Front,organisation,Orle,", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--actors", "[[actor]]\nname = \"A\"\nkind = \"martian\"\n", "line 3: unknown kind martian")]
    [InlineData("--actors", "name = \"A\"\n", "line 1: name stands before the first [[actor]]")]
    [InlineData("--figures", "approx 1\n", ":1: \"approx 1\" is no rule")]
    public async Task Read_OptionFileWithAnError_NamesFileLineAndReason(string option, string content, string reason)
    {
        var file = _folder.Write("own", content);
        var run = await CommandRun.Of("read", _folder.Write("a.txt", Sentence), option, file);

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains(file, run.Error, StringComparison.Ordinal);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<JsonElement> Statement(params string[] options)
    {
        var run = await CommandRun.Of(["read", _folder.Write("a.txt", Sentence), .. options]);
        using var json = JsonDocument.Parse(run.Output);
        return json.RootElement.GetProperty("statements")[0].Clone();
    }
}
