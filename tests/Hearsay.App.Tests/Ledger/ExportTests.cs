using Hearsay.Ledger;

namespace Hearsay.App.Tests.Ledger;

/// <summary>A ledger written as lines, and made again from them.</summary>
public sealed class ExportTests : IDisposable
{
    private readonly TestLedger _test = new TestLedger().With(InventedReading.Make(3, "https://gazette.example/a"), InventedReading.Make(4, "https://gazette.example/a"), InventedReading.Make(5, day: null));

    private string Lines => _test.Folder.At("lines.jsonl");

    private string Copy => _test.Folder.At("copy.db");

    public ExportTests()
    {
        var (unread, reread) = (InventedReading.Make(6), InventedReading.Make(3, "https://gazette.example/a", weights: "invented-2"));
        _test.Ledger.Add([NewDocument.Of(unread.Document, InventedReading.Original(unread), "ports")]);
        _test.Ledger.AddReading(_test.Ledger.Documents().First().Id, reread with { Statements = [reread.Statements[2]] });
    }

    [Fact]
    public async Task Import_IntoAnEmptyLedger_IsTheSameLedger()
    {
        Assert.Equal(ExitCode.Done, (await CommandRun.Of("export", "--ledger", _test.Path, "--out", Lines)).Code);
        var import = await CommandRun.Of("import", Lines, "--ledger", Copy);

        Assert.Equal((ExitCode.Done, "hearsay: 9 new entries, 0 known\n"), (import.Code, import.Error));
        using var copy = TestLedger.OpenExisting(Copy);
        Assert.Equal(_test.Ledger.Head, copy.Head);
        Assert.Equal(LedgerContents.Of(_test.Ledger), LedgerContents.Of(copy));
        Assert.Equal(_test.Ledger.Verify(), copy.Verify());
        Assert.Equal((await CommandRun.Of("export", "--ledger", _test.Path)).Output, (await CommandRun.Of("export", "--ledger", Copy)).Output);
    }

    [Fact]
    public async Task Import_Twice_GoesOnWhereItStood()
    {
        var lines = (await CommandRun.Of("export", "--ledger", _test.Path)).Output;
        await File.WriteAllLinesAsync(Lines, lines.Split('\n').Take(4));
        await CommandRun.Of("import", Lines, "--ledger", Copy);
        var import = await CommandRun.Of(new Screen { Input = lines }, "import", "-", "--ledger", Copy);

        Assert.Equal((ExitCode.Done, "hearsay: 5 new entries, 4 known\n"), (import.Code, import.Error));
        using var copy = TestLedger.OpenExisting(Copy);
        Assert.Equal(_test.Ledger.Head, copy.Head);
    }

    [Theory]
    [InlineData(3, "\"kind\":\"document\"", "\"kind\":\"rumour\"", "line 3: entry 3: 'rumour' is no kind of entry, or it lacks what that kind adds")]
    [InlineData(3, "4 cranes", "9 cranes", "line 3: entry 3: its text is another than its record says")]
    [InlineData(3, "\"title\":\"Cranes", "\"title\":\"Trains", "line 3: entry 3: its document does not hash to its name")]
    [InlineData(3, "\"bytes\":\"V", "\"bytes\":\"W", "line 3: entry 3: its bytes are not those of its original")]
    [InlineData(4, "\"stance\":\"denies\"", "\"stance\":\"asserts\"", "line 4: entry 4: its hash does not follow from what it holds and from the entry before")]
    [InlineData(4, "\"made\":\"2031", "\"made\":\"2030", "line 4: entry 4: its hash does not follow from what it holds and from the entry before")]
    [InlineData(4, "\"entry\":4", "\"entry\":5", "line 4: entry 5: the ledger ends with entry 3")]
    [InlineData(4, "\"statements\":[", "\"statements\":{", "line 4: is no entry of a ledger: ")]
    [InlineData(4, "\"text\":\"said\"", "\"text\":\"sang\"", "line 4: entry 4: its document does not hold “sang” at ")]
    [InlineData(4, "\"start\":42", "\"start\":-42", "line 4: ")]
    [InlineData(4, "\"names\":[", "\"names\":[null,", "line 4: ")]
    [InlineData(4, "\"voice\":", "\"noise\":", "line 4: ")]
    public async Task Import_LineIsMeddledWith_StopsThere(int number, string words, string others, string reason)
    {
        var lines = (await CommandRun.Of("export", "--ledger", _test.Path)).Output.Split('\n');
        Assert.Contains(words, lines[number - 1], StringComparison.Ordinal);
        lines[number - 1] = lines[number - 1].Replace(words, others, StringComparison.Ordinal);
        await File.WriteAllLinesAsync(Lines, lines);
        var import = await CommandRun.Of("import", Lines, "--ledger", Copy);

        Assert.Equal(ExitCode.SomeRefused, import.Code);
        Assert.StartsWith($"hearsay: {Lines}: {reason}", import.Error, StringComparison.Ordinal);
        using var copy = TestLedger.OpenExisting(Copy);
        Assert.Equal((number - 1, null), (copy.Head.Entries, copy.Verify().Flaw));
    }

    [Fact]
    public async Task Import_IntoAnotherLedger_LeavesIt()
    {
        using var other = new TestLedger().With(InventedReading.Make(9));
        var before = other.Ledger.Head;
        var lines = (await CommandRun.Of("export", "--ledger", _test.Path)).Output;
        var import = await CommandRun.Of(new Screen { Input = lines }, "import", "-", "--ledger", other.Path);

        Assert.Equal(ExitCode.NothingRead, import.Code);
        Assert.StartsWith("hearsay: -: line 1: entry 1: the ledger has another entry of that number. An export goes on with its own ledger only; to join two, collect", import.Error, StringComparison.Ordinal);
        Assert.Equal(before, other.Ledger.Head);
    }

    public void Dispose() => _test.Dispose();
}
