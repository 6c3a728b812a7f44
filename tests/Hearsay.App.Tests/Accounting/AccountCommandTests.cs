using Hearsay.App.Tests.Ledger;

namespace Hearsay.App.Tests.Accounting;

/// <summary>The commands on the account of a story, from a ledger to the screen.</summary>
public sealed class AccountCommandTests : IDisposable
{
    private readonly TestLedger _test = new TestLedger().With(InventedReading.Make(3, "https://gazette.example/a"), InventedReading.Make(70, day: 9), InventedReading.Make(5, day: null));

    [Theory]
    [InlineData("figures cranes", "Ministry of Ports (Orvany)")]
    [InlineData("figures --party orvany --json", "\"counted\":\"cranes\"")]
    [InlineData("figures --csv", "cranes,Ministry of Ports,Orvany,2031-01-05,3,3,3,")]
    [InlineData("timeline cranes", "2031-01-05\n")]
    [InlineData("timeline --json", "{\"from\":\"2031-01-05\",\"to\":\"2031-01-05\"")]
    [InlineData("changes --since 2031-01-07", "70 cranes in Lissa stood still")]
    [InlineData("changes --since 2031-01-07 --json", "{\"kind\":")]
    [InlineData("brief --since 2031-01-07", "# Who claims what, 2031-01-05 to 2031-01-09\n")]
    [InlineData("brief --format html", "<h1>Who claims what, 2031-01-05 to 2031-01-09</h1>")]
    [InlineData("brief --json", "{\"title\":\"Who claims what, 2031-01-05 to 2031-01-09\"")]
    public async Task RunAsync_OverALedger_GivesTheSameBytes(string line, string part)
    {
        var run = await CommandRun.Of([.. line.Split(' '), "--ledger", _test.Path]);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains(part, run.Output, StringComparison.Ordinal);
        Assert.Equal(run, await CommandRun.Of([.. line.Split(' '), "--ledger", _test.Path]));
    }

    [Theory]
    [InlineData("chart.svg", "<svg ")]
    [InlineData("chart.html", "<!DOCTYPE html>")]
    public async Task Figures_Chart_IsBesideTheTable(string file, string start)
    {
        var run = await CommandRun.Of("figures", "--chart", _test.Folder.At(file), "--ledger", _test.Path);

        Assert.Contains("Ministry of Ports", run.Output, StringComparison.Ordinal);
        Assert.StartsWith(start, File.ReadAllText(_test.Folder.At(file)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Brief_Out_IsWhatWouldBeShown()
    {
        var shown = await CommandRun.Of("brief", "--ledger", _test.Path);
        var run = await CommandRun.Of("brief", "--out", _test.Folder.At("brief.md"), "--ledger", _test.Path);

        Assert.Empty(run.Output);
        Assert.Equal(shown.Output, File.ReadAllText(_test.Folder.At("brief.md")));
    }

    [Theory]
    [InlineData("figures")]
    [InlineData("timeline")]
    [InlineData("changes --since 2031-01-07")]
    [InlineData("brief")]
    public async Task RunAsync_UnknownStory_SaysSo(string line)
    {
        var run = await CommandRun.Of([.. line.Split(' '), "--story", "submarines", "--ledger", _test.Path]);

        Assert.Equal((ExitCode.NothingRead, "", $"hearsay: {_test.Ledger.Name}: no document is in a story 'submarines'\n"), (run.Code, run.Output, run.Error));
    }

    public void Dispose() => _test.Dispose();
}
