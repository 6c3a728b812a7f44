using System.Text.Json;

namespace Hearsay.App.Tests.Ledger;

/// <summary>What <c>hearsay balance</c> writes.</summary>
public sealed class BalanceTests : IDisposable
{
    private const string Terms = "[terms.first]\ncounted = \"cranes\"\nuntil = 2031-01-06\n[terms.second]\ncounted = \"cranes\"\nsince = 2031-01-06\n[terms.ships]\ncounted = \"ships\"\n";

    private readonly TestLedger _test = new TestLedger().With(InventedReading.Make(3, day: 5), InventedReading.Make(70, day: 7));
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Balance_CannotHold_NamesStatementsAndSlack()
    {
        var run = await Run("[[balance]]\nequation = \"first = second\"\n");

        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        Assert.Contains("first 3 ≠ second 70", run.Output, StringComparison.Ordinal);
        Assert.Contains("cannot hold: 67 apart; these 2 statements cannot hold together", run.Output, StringComparison.Ordinal);
        Assert.Contains("Ministry of Ports (Orvany): 70 cranes in Lissa stood still", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Balance_NobodyGivesAFigure_IsNotEnough()
    {
        var run = await Run("[[balance]]\nequation = \"second - first = ships\"\nas_of = 2031-01-09\n");

        Assert.Contains("second - first = ships, as of 2031-01-09", run.Output, StringComparison.Ordinal);
        Assert.Contains("not enough figures to tell", run.Output, StringComparison.Ordinal);
        Assert.Contains("ships: nobody gives a figure", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Balance_Json_IsAnObjectALine()
    {
        var run = await Run("[[balance]]\nequation = \"first = second\"\n[[balance]]\nequation = \"first = ships\"\n", "--json");
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        using var json = JsonDocument.Parse(lines[0]);

        Assert.Equal(2, lines.Length);
        Assert.Equal(("cannot hold", 67m), (json.RootElement.GetProperty("verdict").GetString(), json.RootElement.GetProperty("slack").GetDecimal()));
        Assert.Equal(2, json.RootElement.GetProperty("because").GetArrayLength());
        Assert.Equal("3 cranes in Lissa stood still", json.RootElement.GetProperty("terms")[0].GetProperty("figures")[0].GetProperty("words").GetString());
    }

    [Fact]
    public async Task Balance_UnknownTerm_SaysWhere()
    {
        var run = await Run("[[balance]]\nequation = \"first = sunk\"\n");

        Assert.Equal((ExitCode.NothingRead, ""), (run.Code, run.Output));
        Assert.Contains("balances.toml: line 2: unknown term 'sunk'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Balance_DefinedByItself_SaysWhere()
    {
        var run = await Run("[[balance]]\nequation = \"all = left + first\"\n[[balance]]\nequation = \"left = all - second\"\n");

        Assert.Equal((ExitCode.NothingRead, ""), (run.Code, run.Output));
        Assert.EndsWith("balances.toml: line 4: 'all' is defined by itself: 'all' by 'left' by 'all'\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Balance_OtherUnit_SaysWhereAndTheRestGoesOn()
    {
        var reading = InventedReading.Make(9, day: 8);
        var (first, figure) = (reading.Statements[0], reading.Statements[0].Figures[0]);
        _test.With(reading with { Statements = [first with { Figures = [figure with { Unit = "tonnes", Counted = "ships" }] }] });
        var run = await Run("[[balance]]\nequation = \"first = ships\"\n[[balance]]\nequation = \"first = second\"\n");

        Assert.Equal(ExitCode.SomeRefused, run.Code);
        Assert.Matches("balances.toml: line 2: the units do not fit: 'first' is a count in statement [0-9a-f]+, 'ships' is in tonnes in statement [0-9a-f]+\n$", run.Error);
        Assert.Contains("first 3 ≠ second 70", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Balance_NeitherFileNorSuggest_IsRefused()
        => Assert.Equal(ExitCode.Usage, (await CommandRun.Of("balance", "--ledger", _test.Path)).Code);

    [Fact]
    public async Task Balance_NothingToSuggest_SaysSo()
    {
        var run = await CommandRun.Of("balance", "--suggest", "--ledger", _test.Path);

        Assert.Equal((ExitCode.Done, "", "hearsay: nothing counted there looks like a whole and its parts\n"), (run.Code, run.Output, run.Error));
    }

    public void Dispose()
    {
        _test.Dispose();
        _folder.Dispose();
    }

    private async Task<CommandRun> Run(string balances, params string[] options)
    {
        _folder.Write("balances.toml", balances + Terms);
        return await CommandRun.Of(["balance", _folder.At("balances.toml"), "--ledger", _test.Path, .. options]);
    }
}
