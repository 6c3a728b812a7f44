using System.Text.Json;
using Hearsay.Ledger;

namespace Hearsay.App.Tests.Ledger;

/// <summary>What the commands that ask a ledger write.</summary>
public sealed class AskingTests : IDisposable
{
    private readonly TestLedger _test = new TestLedger().With(InventedReading.Make(3, "https://gazette.example/a"), InventedReading.Make(70));

    private LedgerDocument First => _test.Ledger.Documents().First();

    [Theory]
    [InlineData(100)]
    [InlineData(50)]
    public async Task Statements_Table_FitsTheScreen(int width)
    {
        var run = await CommandRun.Of(new Screen { Width = width }, "statements", "--ledger", _test.Path);

        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        Assert.All(run.Output.Split('\n'), line => Assert.InRange(line.Length, 0, width));
        ApprovedFile.Check($"statements-{width}.txt", run.Output);
    }

    [Fact]
    public async Task Statements_Limit_TellsOfMore()
    {
        var run = await CommandRun.Of("statements", "cranes", "--limit", "1", "--ledger", _test.Path);

        Assert.Contains("70 cranes", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("3 cranes", run.Output, StringComparison.Ordinal);
        Assert.Equal("hearsay: these are the last 1; --limit shows more\n", run.Error);
    }

    [Fact]
    public async Task Statements_NoneLikeThat_SaysSo()
    {
        var run = await CommandRun.Of("statements", "submarines", "--ledger", _test.Path);

        Assert.Equal((ExitCode.Done, "", "hearsay: no statement is like that\n"), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public async Task Statements_Json_IsAnObjectALine()
    {
        var run = await CommandRun.Of("statements", "--by", "ministry of ports", "--json", "--ledger", _test.Path);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        using var json = JsonDocument.Parse(lines[0]);

        Assert.Equal(2, lines.Length);
        Assert.Equal("3 cranes in Lissa stood still", json.RootElement.GetProperty("statement").GetProperty("words").GetString());
        Assert.Equal("2031-01-05T09:30:00+02:00", json.RootElement.GetProperty("document").GetProperty("published").GetString());
        Assert.Equal("Orvany", json.RootElement.GetProperty("party").GetProperty("name").GetString());
    }

    [Fact]
    public async Task Statements_Csv_HasALineAStatement()
    {
        var run = await CommandRun.Of("statements", "--figures", "--csv", "--ledger", _test.Path);
        var lines = run.Output.Split('\n');

        Assert.StartsWith("statement,document,published,publisher,title,address,voice,source,", lines[0], StringComparison.Ordinal);
        Assert.Contains(",https://gazette.example/a,attributed,Ministry of Ports,government,Orvany,,asserts,CT+,3 cranes,2031-01-05,\"Lissa, OV\",3 cranes in Lissa stood still", lines[1], StringComparison.Ordinal);
        Assert.Equal(4, lines.Length);
    }

    [Fact]
    public async Task Documents_JsonWithText_HasTheWholeText()
    {
        var run = await CommandRun.Of("documents", "--json", "--text", "--ledger", _test.Path);
        using var json = JsonDocument.Parse(run.Output.Split('\n')[0]);

        Assert.Equal(_test.Ledger.Text(First.Id), json.RootElement.GetProperty("text").GetString());
        Assert.Equal(("https://gazette.example/a", "ports-3.txt"), (json.RootElement.GetProperty("url").GetString(), json.RootElement.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task Actors_Table_CountsStatements()
    {
        var run = await CommandRun.Of("actors", "--ledger", _test.Path);

        ApprovedFile.Check("actors.txt", run.Output);
    }

    [Fact]
    public async Task Show_Statement_StandsInItsParagraphWithItsOrigin()
    {
        var statement = _test.Ledger.Statements(new StatementQuery { Words = ["soldiers"] }).First().Statement;
        var run = await CommandRun.Of("show", statement.Id[..10], "--ledger", _test.Path);

        Assert.Equal(ExitCode.Done, run.Code);
        var hash = _test.Ledger.Entries(1).First().Hash;
        ApprovedFile.Check("show-statement.txt", run.Output.Replace(hash, new string('#', hash.Length), StringComparison.Ordinal));
        Assert.Equal(run.Output, (await CommandRun.Of("show", statement.Attribution!, "--ledger", _test.Path)).Output);
    }

    [Fact]
    public async Task Show_DocumentActorPartyOriginal_ShowsEach()
    {
        var document = await CommandRun.Of("show", First.Id, "--ledger", _test.Path);
        Assert.Contains("read from   ports-3.txt\n", document.Output, StringComparison.Ordinal);
        Assert.Contains("3 cranes in Lissa", document.Output, StringComparison.Ordinal);

        Assert.Contains("statements  2 in 2 documents\n", (await CommandRun.Of("show", "dockers", "--ledger", _test.Path)).Output, StringComparison.Ordinal);
        Assert.Contains("70 cranes in Lissa", (await CommandRun.Of("show", "orvany", "--ledger", _test.Path)).Output, StringComparison.Ordinal);
        Assert.Contains("2031-01-05 · The Orvan Gazette", (await CommandRun.Of("show", First.Sha256[..20], "--ledger", _test.Path)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_Original_WritesTheBytes()
    {
        var run = await CommandRun.Of("show", First.Id, "--original", "--ledger", _test.Path);

        Assert.Equal(_test.Ledger.Text(First.Id), run.Output);
    }

    [Theory]
    [InlineData("zzz", "has nothing that is called 'zzz', or begins so")]
    [InlineData("", "has nothing that is called '', or begins so")]
    public async Task Show_Unknown_SaysSo(string id, string reason)
    {
        var run = await CommandRun.Of("show", id, "--ledger", _test.Path);

        Assert.Equal((ExitCode.NothingRead, $"hearsay: {_test.Path}: {reason}\n"), (run.Code, run.Error));
    }

    [Fact]
    public async Task Show_SeveralBeginSo_NamesThem()
    {
        var ids = _test.Ledger.Statements(new StatementQuery()).Select(s => s.Statement.Id).Concat(_test.Ledger.Documents().Select(d => d.Id)).ToList();
        var shared = ids.GroupBy(i => i[0]).First(g => g.Count() > 1).Key.ToString();
        var run = await CommandRun.Of("show", shared, "--ledger", _test.Path);

        Assert.Equal(ExitCode.NothingRead, run.Code);
        Assert.Contains($"more than one thing begins with '{shared}':\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_Whole_SaysSoWithTheLastHash()
    {
        var run = await CommandRun.Of("verify", "--ledger", _test.Path);

        Assert.Equal((ExitCode.Done, $"{_test.Path} is whole: 4 entries, 2 documents, 6 statements; the last hash is {_test.Ledger.Head.Hash}\n"), (run.Code, run.Output));
    }

    [Fact]
    public async Task Reread_OtherWeights_ListsWhatChangedOnce()
    {
        var path = _test.Folder.At("read.db");
        var text = _test.Folder.Write("in.txt", CommandRun.Sentence);
        await CommandRun.Of("collect", text, "--model", "fast", "--min-confidence", "1", "--ledger", path);
        var first = await CommandRun.Of("reread", "--ledger", path);
        var second = await CommandRun.Of("reread", "--ledger", path);

        Assert.Equal((ExitCode.Done, "hearsay: 1 of 1 documents read otherwise than before\n"), (first.Code, first.Error));
        Assert.Matches(@"\n  \+ [0-9a-f]{8} .*the bridge would stay closed\n$", first.Output);
        Assert.Equal((ExitCode.Done, "", "hearsay: 0 of 1 documents read otherwise than before\n"), (second.Code, second.Output, second.Error));
        Assert.Equal(ExitCode.Done, (await CommandRun.Of("verify", "--ledger", path)).Code);
    }

    public void Dispose() => _test.Dispose();
}
