using System.Text.Json;
using Hearsay.Claims.Grades;

namespace Hearsay.App.Tests.Ledger;

public sealed class RateCommandTests : IDisposable
{
    private readonly TestLedger _test = new TestLedger().With(InventedReading.Make(3, "https://gazette.example/a"));

    [Theory]
    [InlineData("Ministry of Ports", "ministry-of-ports", "Ministry of Ports")]
    [InlineData("the MINISTRY", "ministry-of-ports", "Ministry of Ports")]
    [InlineData("dockers-union", "dockers-union", "Dockers’ Union")]
    [InlineData("the orvan gazette", "orvan-gazette", "The Orvan Gazette")]
    public async Task Rate_ActorOrOutlet_IsWrittenDown(string asked, string source, string name)
    {
        var run = await Rate(asked, "b", "--because", "was right in May", "--as", "ana");

        Assert.Equal((ExitCode.Done, "", $"hearsay: {name}: written down\n"), (run.Code, run.Output, run.Error));
        var rating = Assert.Single(_test.Ledger.Ratings());
        Assert.Equal((source, name, Reliability.B, "ana", "was right in May"), (rating.Source, rating.Name, rating.Grade, rating.By, rating.Because));
        Assert.Equal($"hearsay: {name}: stands so already\n", (await Rate(asked, "B", "--because", "was right in May", "--as", "ana")).Error);
    }

    [Fact]
    public async Task Rate_TakenBack_StaysInTheHistory()
    {
        await Rate("Ministry of Ports", "B", "--because", "was right in May", "--as", "ana");
        await Rate("The Orvan Gazette", "A", "--because", "checks twice", "--as", "bo");
        await Rate("Ministry of Ports", "none", "--because", "another ministry", "--as", "bo");
        var today = _test.Ledger.Ratings()[0].Made[..10];

        Assert.Equal($"reliability B, Ministry of Ports: was right in May (ana, {today}) (replaced since)\nreliability A, The Orvan Gazette: checks twice (bo, {today})\nreliability taken back, Ministry of Ports: another ministry (bo, {today})\n", (await Rate()).Output);
        var lines = (await Rate("ministry-of-ports", "--json")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal([false, true], lines.Select(l => l.GetProperty("stands").GetBoolean()));
        Assert.Equal(["B", null], lines.Select(l => l.GetProperty("grade").GetString()));
        Assert.Contains("rated       reliability taken back, Ministry of Ports: another ministry", (await CommandRun.Of("show", "ministry-of-ports", "--ledger", _test.Path)).Output, StringComparison.Ordinal);
        Assert.Null(_test.Ledger.Verify().Flaw);
    }

    [Theory]
    [InlineData("submarines|B|--because|x", ExitCode.NothingRead, "no actor and no outlet is called 'submarines'; hearsay actors and hearsay documents name them")]
    [InlineData("Ministry of Ports|B", ExitCode.Usage, "a rating needs its reason: --because \"in a sentence\"")]
    [InlineData("Ministry of Ports|B|--because| ", ExitCode.Usage, "a rating needs its reason")]
    [InlineData("Ministry of Ports|true|--because|x", ExitCode.Usage, "GRADE is one of A, B, C, D, E, F or none, not 'true'")]
    public async Task Rate_MakesNoSense_IsRefused(string line, int code, string message)
    {
        var run = await Rate(line.Split('|'));

        Assert.Equal((code, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(_test.Ledger.Ratings());
    }

    [Fact]
    public async Task Rate_NoLedger_MakesNone()
    {
        var run = await CommandRun.Of("rate", "x", "B", "--because", "y", "--ledger", _test.Folder.At("none.db"));

        Assert.Equal(ExitCode.NothingRead, run.Code);
        Assert.False(File.Exists(_test.Folder.At("none.db")));
    }

    [Fact]
    public async Task Rate_Nobody_SaysSo() => Assert.Equal(new CommandRun(ExitCode.Done, "", "hearsay: nobody has been rated\n"), await Rate());

    public void Dispose() => _test.Dispose();

    private Task<CommandRun> Rate(params string[] args) => CommandRun.Of(["rate", .. args, "--ledger", _test.Path]);
}
