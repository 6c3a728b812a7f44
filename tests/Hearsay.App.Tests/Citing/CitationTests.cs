using System.Text.Json;
using Hearsay.App.Citing;
using Hearsay.App.Tests.Ledger;
using Hearsay.Ledger;

namespace Hearsay.App.Tests.Citing;

public sealed class CitationTests : IDisposable
{
    private readonly TestLedger _test;
    private readonly string _statement, _document, _claim;

    /// <summary>A ledger of one document; its first statement is "3 cranes in Lissa stood still".</summary>
    public CitationTests()
    {
        _test = new TestLedger().With(InventedReading.Make(3));
        _document = _test.Ledger.Documents().Single().Id;
        _statement = _test.Ledger.Statements(new StatementQuery { Words = ["cranes"] }).Single().Statement.Id;
        _claim = _test.Ledger.ClaimsOf(_document)[0];
    }

    public void Dispose() => _test.Dispose();

    [Theory]
    [InlineData("“3 cranes in Lissa stood still” [S]", "Whole")]
    [InlineData("The ministry says “3 cranes in\n  Lissa stood still” [S].", "Whole")]
    [InlineData("\"3 cranes in Lissa stood still\" [D.S]", "Whole")]
    [InlineData("“3 cranes in Lissa stood still” [C]", "Whole")]
    [InlineData("“3 cranes in Lissa stood still” (hearsay://statements/S)", "Whole")]
    [InlineData("“3 cranes in Lissa stood still” [the Gazette](http://127.0.0.1:5080/documents/D?story=a%20b#s-S)", "Whole")]
    [InlineData("[“3 cranes in Lissa stood still”](/claims/C)", "Whole")]
    [InlineData("“cranes in Lissa” [S]", "Part")]
    [InlineData("“The gates stayed shut.” [D]", "Part")]
    [InlineData("It is so [S].", "NothingQuoted")]
    [InlineData("“3 cranes in Lissa stood still”, says the ministry [S].", "NothingQuoted")]
    [InlineData("“4 cranes in Lissa stood still” [S]", "Differs")]
    [InlineData("“3 cranes in Lissa stood stil” [S]", "Differs")]
    [InlineData("“3 Cranes in Lissa stood still” [S]", "Differs")]
    [InlineData("“” [S]", "Differs")]
    [InlineData("“They flew” [D]", "Differs")]
    [InlineData("“3 cranes in Lissa stood still” [0123456789abcdef]", "Unknown")]
    [InlineData("“3 cranes in Lissa stood still” [^9]", "Unknown")]
    public void Of_OneCitation_IsJudged(string text, string verdict) => Assert.Equal(verdict, Check(text).Citations.Single().Verdict.ToString());

    [Theory]
    [InlineData("no citation [here] or [12] or [0123] or (0123456789abcdef)")]
    [InlineData("\\[0123456789abcdef] and https://example.org/documents")]
    public void Of_NothingCited_FindsNothing(string text) => Assert.Empty(Check(text).Citations);

    [Fact]
    public void Of_SeveralBehindOneQuotation_EachIsCheckedAgainstIt()
        => Assert.Equal([CitationVerdict.Whole, CitationVerdict.Whole], Check("“3 cranes in Lissa stood still” [S] [C]").Citations.Select(c => c.Verdict));

    [Fact]
    public void Of_Notes_AreFollowedToTheirIdentifiers()
    {
        var report = Check("They “stood still” [^1], and “flew” [2].\n\n[^1]: Gazette, [x], 2031: “3 cranes in Lissa stood still” (S)\n[2]: Gazette\n");

        Assert.Equal([(1, 20, CitationVerdict.Part), (1, 37, CitationVerdict.Unknown), (3, 59, CitationVerdict.Whole)], report.Citations.Select(c => (c.Line, c.Column, c.Verdict)));
        Assert.Equal("note 2 names no statement, claim or document", report.Citations[1].Reason);
    }

    [Fact]
    public void Of_WordsWithQuotationMarks_AreTakenWhole()
    {
        var made = InventedReading.Make(3);
        var text = made.Document.Text.Replace("3 cranes in Lissa stood still", "3 “ranes in ”issa stood still", StringComparison.Ordinal);
        var reading = made with { Document = Hearsay.Ingestion.Document.Of(text, "marks.txt"), Statements = [made.Statements[0] with { Figures = [], Places = [], Times = [] }], Attributions = [made.Attributions[0]] };
        _test.Ledger.Add([NewDocument.Of(reading, InventedReading.Original(reading))]);
        var odd = _test.Ledger.Statements(new StatementQuery { Words = ["ranes"] }).Single().Statement;

        Assert.Equal(CitationVerdict.Whole, Check($"He said “so”. “{odd.Words}” [{odd.Id}]").Citations.Single().Verdict);
    }

    [Fact]
    public async Task Command_TellsLineAndColumnAndWhatIsHeld()
    {
        var file = _test.Folder.Write("text.md", With("One “3 cranes in Lissa stood still” [S].\n\nTwo “3 cranes flew” [S].\n"));
        var (good, bad) = (_test.Folder.Write("good.md", With("“stood still” [S]")), await CommandRun.Of("verify-citations", file, "--ledger", _test.Path));

        Assert.Equal(ExitCode.SomeRefused, bad.Code);
        Assert.Equal($"{file}:3:21: “3 cranes flew”: {_statement} holds “3 cranes in Lissa stood still”\n{file}: 2 citations: 1 whole, 0 in part, 0 without words, 1 wrong\n", bad.Output);
        Assert.Equal(ExitCode.Done, (await CommandRun.Of("verify-citations", good, "--ledger", _test.Path)).Code);
        using var json = JsonDocument.Parse((await CommandRun.Of("verify-citations", file, "--json", "--ledger", _test.Path)).Output);
        Assert.Equal("differs", json.RootElement.GetProperty("citations")[1].GetProperty("verdict").GetString());
        Assert.False(json.RootElement.GetProperty("isGood").GetBoolean());
    }

    [Fact]
    public async Task Command_NothingCitedOrNoFile_SaysSo()
    {
        Assert.Equal(new CommandRun(ExitCode.NothingRead, "", "hearsay: -: cites nothing that can be checked\n"), await CommandRun.Of(new Screen { Input = "nothing" }, "verify-citations", "-", "--ledger", _test.Path));
        Assert.Equal(ExitCode.NothingRead, (await CommandRun.Of("verify-citations", _test.Folder.At("none.md"), "--ledger", _test.Path)).Code);
    }

    [Fact]
    public async Task Command_ABrief_IsGoodAsItComes()
    {
        _test.With(InventedReading.Make(5), InventedReading.Make(7));
        var brief = await CommandRun.Of("brief", "--ledger", _test.Path);
        var run = await CommandRun.Of(new Screen { Input = brief.Output }, "verify-citations", "-", "--ledger", _test.Path);

        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        Assert.Contains(" 0 wrong", run.Output, StringComparison.Ordinal);
    }

    private CitationReport Check(string text) => new CitationCheck(_test.Ledger).Of(With(text));

    private string With(string text) => text.Replace("[D.S]", $"[{_document}.{_statement}]", StringComparison.Ordinal).Replace("[S]", $"[{_statement}]", StringComparison.Ordinal).Replace("(S)", $"({_statement})", StringComparison.Ordinal).Replace("[C]", $"[{_claim}]", StringComparison.Ordinal).Replace("[D]", $"[{_document}]", StringComparison.Ordinal)
        .Replace("s-S", $"s-{_statement}", StringComparison.Ordinal).Replace("statements/S", $"statements/{_statement}", StringComparison.Ordinal).Replace("claims/C", $"claims/{_claim}", StringComparison.Ordinal).Replace("documents/D", $"documents/{_document}", StringComparison.Ordinal);
}
