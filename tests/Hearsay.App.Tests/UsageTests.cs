namespace Hearsay.App.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("nope", "there is no 'nope' here; hearsay is followed by read, collect, statements, claims, figures, balance, silence, timeline, changes, brief, documents, actors, show, rate, correct, serve, mcp, users, verify, verify-citations, reread, export, import or eval")]
    [InlineData("read", "Required argument 'WHAT' missing for command: 'read'")]
    [InlineData("eval", "eval is followed by attributions, story, figures, times, places, factuality, resolution, pages, feeds, copies, ecbplus or fnc1")]
    [InlineData("eval nope", "there is no 'nope' here; eval is followed by attributions, story, figures, times, places, factuality, resolution, pages, feeds, copies, ecbplus or fnc1")]
    [InlineData("read --foo a.txt", "there is no option --foo")]
    [InlineData("read a.txt --format xml", "--format takes table, json, jsonl, csv, brat or html, not 'xml'")]
    [InlineData("read a.txt --model big", "--model takes accurate or fast, not 'big'")]
    [InlineData("read a.txt --threads 0", "--threads takes a whole number from 1 to 1024, not '0'")]
    [InlineData("read a.txt --threads 1.5", "--threads takes a whole number from 1 to 1024, not '1.5'")]
    [InlineData("read a.txt --min-confidence x", "--min-confidence takes a number from 0 to 1, not 'x'")]
    [InlineData("read a.txt --min-confidence NaN", "--min-confidence takes a number from 0 to 1, not 'NaN'")]
    [InlineData("read a.txt --min-confidence 0,5", "--min-confidence takes a number from 0 to 1, not '0,5'")]
    [InlineData("read a.txt --published 2025-13-01", "--published takes a date such as 2025-01-21, or a time with its offset such as 2025-01-21T14:30:00+01:00, not '2025-13-01'")]
    [InlineData("read a.txt --published 2025-01-21T14:30", "--published takes a date such as 2025-01-21, or a time with its offset such as 2025-01-21T14:30:00+01:00, not '2025-01-21T14:30'")]
    [InlineData("figures --chart a.png", "--chart takes a file whose name ends in .svg or .html, not 'a.png'")]
    [InlineData("changes", "Option '--since' is required")]
    [InlineData("changes --since yesterday", "--since takes a date such as 2025-01-21, or a time with its offset such as 2025-01-21T14:30:00+01:00, not 'yesterday'")]
    [InlineData("brief --format pdf", "--format takes markdown, html or json, not 'pdf'")]
    [InlineData("read a.txt b.txt --format brat", "several inputs as brat need --out FOLDER")]
    [InlineData("read a.txt b.txt --format html", "several inputs as html need --out FOLDER")]
    public async Task RunAsync_SenselessLine_SaysWhatWouldMakeSense(string line, string message)
    {
        var run = await CommandRun.Of(line.Split(' '));

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Equal($"hearsay: {message}", run.Error.Split('\n')[0]);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task RunAsync_NoWords_ShowsHelpAsError()
    {
        var run = await CommandRun.Of();

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("hearsay read", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task RunAsync_Version_NamesProgramAndVersion()
    {
        var run = await CommandRun.Of("--version");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Matches(@"^hearsay \d+\.\d+\.\d+", run.Output);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(50)]
    public async Task RunAsync_Help_FitsTheScreen(int width)
    {
        var run = await CommandRun.Of(new Screen { Width = width }, "read", "--help");

        Assert.Equal(ExitCode.Done, run.Code);
        ApprovedFile.Check($"read-help-{width}.txt", run.Output);
    }

    [Fact]
    public void WantsColour_NoColorOrDumbTerminal_DoesNot()
    {
        Assert.True(Terminal.WantsColour(_ => null));
        Assert.True(Terminal.WantsColour(name => name == "NO_COLOR" ? "" : "xterm"));
        Assert.False(Terminal.WantsColour(name => name == "NO_COLOR" ? "1" : null));
        Assert.False(Terminal.WantsColour(name => name == "TERM" ? "dumb" : null));
    }
}
