using System.Text.Json;
using Hearsay.Ledger;

namespace Hearsay.App.Tests.Ledger;

public sealed class CorrectCommandTests : IDisposable
{
    private readonly TestLedger _test = new TestLedger().With(InventedReading.Make(3, "https://gazette.example/a"));

    [Theory]
    [InlineData("stance|0|estimates|--factuality|PR+", "entry 3: stance of “3 cranes in Lissa stood still”: estimates, PR+")]
    [InlineData("source|0|the union", "entry 3: source of “3 cranes in Lissa stood still”: Dockers’ Union")]
    [InlineData("source|0|Harbour Watch|--kind|organisation|--party|Lissa", "entry 3: source of “3 cranes in Lissa stood still”: Harbour Watch")]
    [InlineData("source|0|outlet", "entry 3: source of “3 cranes in Lissa stood still”: the outlet itself")]
    [InlineData("source|0|nobody", "entry 3: source of “3 cranes in Lissa stood still”: nobody named")]
    [InlineData("figure|0|3|--best|4", "entry 3: figure “3” in “3 cranes in Lissa stood still”: 4 cranes")]
    [InlineData("figure|0|3|--low|2|--high|5|--outcome|broken", "entry 3: figure “3” in “3 cranes in Lissa stood still”: 2 to 5 cranes broken")]
    [InlineData("figure|0|3|--none", "entry 3: figure “3” in “3 cranes in Lissa stood still”: none")]
    [InlineData("time|0|Monday|--from|2031-01-03", "entry 3: time “Monday” in “3 cranes in Lissa stood still”: 2031-01-03")]
    [InlineData("place|0|Lissa|--name|Lissa Bay|--country|ov|--latitude|-1.5|--longitude|2", "entry 3: place “Lissa” in “3 cranes in Lissa stood still”: Lissa Bay, OV")]
    [InlineData("span|0|content|3 cranes in Lissa", "entry 3: content of “3 cranes in Lissa stood still”: “3 cranes in Lissa”")]
    [InlineData("span|0|source|--none", "entry 3: source of “3 cranes in Lissa stood still”: none")]
    [InlineData("claim|0|none", "entry 3: claim of “3 cranes in Lissa stood still”: its own")]
    [InlineData("origin|0|none", "entry 3: origin of “3 cranes in Lissa stood still”: its own")]
    [InlineData("merge|the union|ministry-of-ports", "entry 3: Dockers’ Union is Ministry of Ports")]
    [InlineData("party|dockers-union|port orvan", "entry 3: party of Dockers’ Union: Orvany")]
    [InlineData("party|ministry-of-ports|none", "entry 3: party of Ministry of Ports: none")]
    [InlineData("note|0|look this up", "entry 3: note on “3 cranes in Lissa stood still”: look this up")]
    [InlineData("note|dockers-union|who leads it?|--actor", "entry 3: note on Dockers’ Union: who leads it?")]
    public async Task Correct_Anything_IsWrittenDown(string line, string message)
    {
        var run = await Correct(line, "--by", "ana", "--why", "saw it");

        Assert.Equal((ExitCode.Done, "", $"hearsay: {message}\n"), (run.Code, run.Output, run.Error));
        var correction = Assert.Single(_test.Ledger.Corrections().All);
        Assert.Equal(("ana", "saw it"), (correction.By, correction.Because));
        Assert.Null(_test.Ledger.Verify().Flaw);
        Assert.Equal(ExitCode.Done, (await Correct("undo|3")).Code);
        Assert.Equal("undone", Assert.Single(_test.Ledger.CorrectionStates()).Word);
        Assert.Null(_test.Ledger.Verify().Flaw);
    }

    [Theory]
    [InlineData("stance|zz|denies", "there is no statement 'zz'")]
    [InlineData("stance|0|shouts", "'shouts' is no stance, such as asserts or denies")]
    [InlineData("stance|0|denies|--factuality|sure", "'sure' is no factuality")]
    [InlineData("source|0|Harbour Watch", "nobody is called 'Harbour Watch' in the ledger; somebody new needs a kind")]
    [InlineData("figure|0|3", "a figure needs low, best or high")]
    [InlineData("figure|0|17|--best|4", "“17” does not stand in the text")]
    [InlineData("figure|0|s|--best|4", "“s” stands there more than once; say more words")]
    [InlineData("figure|0|3|--low|9|--high|1", "low is more than high")]
    [InlineData("time|0|Monday|--from|yesterday", "'yesterday' is no day such as 2031-01-05")]
    [InlineData("time|0|Monday|--from|2031-01-05|--to|2031-01-04", "the last day is before the first")]
    [InlineData("place|0|Lissa|--name|x|--country|Orvany", "'Orvany' is no code of two letters")]
    [InlineData("place|0|Lissa|--name|x|--latitude|91|--longitude|0", "a place has latitude, -90 to 90")]
    [InlineData("span|0|voice|x", "the part is content, source or cue")]
    [InlineData("merge|the union|dockers-union", "Dockers’ Union is that already")]
    [InlineData("split|the union|zz|x", "there is no document 'zz'")]
    [InlineData("undo|1", "entry 1 is no correction that could be taken back")]
    [InlineData("undo|x", "ENTRY takes the number of an entry, not 'x'")]
    [InlineData("figure|0|3|--best|many", "--best takes a number, not 'many'")]
    public async Task Correct_MakesNoSense_IsRefused(string line, string message)
    {
        var run = await Correct(line);

        Assert.NotEqual(ExitCode.Done, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(2, _test.Ledger.Head.Entries);
    }

    [Fact]
    public async Task Correct_SomebodyElseWasFirst_IsToldAndMayReplace()
    {
        await Correct("stance|0|estimates", "--by", "ana", "--why", "a guess");
        var second = await Correct("stance|0|alleges", "--by", "bo");

        Assert.Equal(ExitCode.NothingRead, second.Code);
        Assert.Matches("^hearsay: nothing was written: ana was here first, on [0-9T:.Z-]+: entry 3, stance, because a guess\nhearsay: stance of “3 cranes in Lissa stood still”: estimates; --replace 3 puts yours in its place\n$", second.Error);
        Assert.Equal(ExitCode.Done, (await Correct("stance|0|predicts", "--by", "ana")).Code);
        Assert.Equal(ExitCode.NothingRead, (await Correct("stance|0|alleges", "--by", "bo", "--replace", "3")).Code);
        Assert.Equal(ExitCode.Done, (await Correct("stance|0|alleges", "--by", "bo", "--replace", "4")).Code);
        Assert.Equal("alleges", _test.Ledger.Statements(new StatementQuery()).First().Statement.Stance);
    }

    [Fact]
    public async Task Correct_Shown_IsAPersons()
    {
        await Correct("stance|0|estimates", "--by", "ana", "--why", "a guess");
        await Correct("party|the union|Lissa", "--by", "bo");
        var id = _test.Ledger.Statements(new StatementQuery()).First().Statement.Id;
        var today = _test.Ledger.Corrections().All[0].Made[..10];

        var shown = (await CommandRun.Of("show", id, "--ledger", _test.Path)).Output;
        Assert.Contains("how         estimates, CT+, corrected\n", shown, StringComparison.Ordinal);
        Assert.Contains($"corrected   stance of “3 cranes in Lissa stood still”: estimates (ana, {today}: a", shown, StringComparison.Ordinal);
        Assert.Contains($"corrected   party of Dockers’ Union: Lissa (bo, {today}; entry 4)\n", (await CommandRun.Of("show", "dockers-union", "--ledger", _test.Path)).Output, StringComparison.Ordinal);
        var line = (await CommandRun.Of("statements", "--json", "--stance", "estimates", "--ledger", _test.Path)).Output;
        var mark = JsonDocument.Parse(line).RootElement.GetProperty("statement").GetProperty("corrected")[0];
        Assert.Equal(("stance", 3, "ana"), (mark.GetProperty("what").GetString(), mark.GetProperty("entry").GetInt32(), mark.GetProperty("by").GetString()));
    }

    [Fact]
    public async Task List_Corrections_SaysWhatBecameOfThem()
    {
        Assert.Equal("hearsay: nothing was corrected\n", (await CommandRun.Of("correct", "list", "--ledger", _test.Path)).Error);
        await Correct("stance|0|estimates", "--by", "ana", "--why", "a guess");
        await Correct("stance|1|alleges", "--by", "ana");
        await Correct("merge|the union|ministry-of-ports", "--by", "ana");
        await Correct("undo|5", "--by", "bo");
        _test.With(InventedReading.Make(7, "https://gazette.example/a", day: 6));
        var today = _test.Ledger.Corrections().All[0].Made[..10];

        Assert.Equal(
            $"    3 stance of “3 cranes in Lissa stood still”: estimates\n      ana, {today}: a guess; adrift: its words are not in the text any more\n    4 stance of “it … no soldiers had come”: alleges\n      ana, {today}; stands\n    5 Dockers’ Union is Ministry of Ports\n      ana, {today}; undone by entry 6\n",
            (await CommandRun.Of("correct", "list", "--ledger", _test.Path)).Output);
        var line = JsonDocument.Parse((await CommandRun.Of("correct", "list", "--adrift", "--json", "--ledger", _test.Path)).Output).RootElement;
        Assert.Equal((3, "stance", "adrift", "asserts", "estimates"), (
            line.GetProperty("entry").GetInt32(), line.GetProperty("kind").GetString(), line.GetProperty("state").GetString(), line.GetProperty("before").GetProperty("stance").GetString(), line.GetProperty("change").GetProperty("stance").GetString()));
    }

    [Fact]
    public async Task Export_Corrections_AreExamplesToLearnFrom()
    {
        await Correct("figure|0|3|--best|4", "--by", "ana", "--why", "miscounted");
        await Correct("figure|0|3|--best|5", "--by", "ana");
        await Correct("merge|the union|ministry-of-ports", "--by", "ana");
        var lines = (await CommandRun.Of("export", "--format", "corrections", "--ledger", _test.Path)).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();

        Assert.Equal(["figure replaced", "figure stands", "merge stands"], lines.Select(l => $"{l.GetProperty("kind")} {l.GetProperty("state")}"));
        var text = lines[1].GetProperty("text").GetString()!;
        var words = lines[1].GetProperty("words")[0];
        Assert.Equal("3", text[words.GetProperty("start").GetInt32()..words.GetProperty("end").GetInt32()]);
        Assert.Equal(("3 cranes in Lissa stood still", 3, 5), (lines[1].GetProperty("content")[0].GetProperty("text").GetString(), lines[1].GetProperty("read").GetProperty("best").GetInt32(), lines[1].GetProperty("says").GetProperty("best").GetInt32()));
        Assert.Equal(("", JsonValueKind.Null, "dockers-union"), (lines[2].GetProperty("document").GetString(), lines[2].GetProperty("text").ValueKind, lines[2].GetProperty("says").GetProperty("actor").GetProperty("id").GetString()));
        Assert.Empty((await CommandRun.Of("export", "--format", "corrections", "--story", "none", "--ledger", _test.Path)).Output);
    }

    public void Dispose() => _test.Dispose();

    /// <summary>Runs a line in which 0 and 1 stand for the statements of the document.</summary>
    private Task<CommandRun> Correct(string line, params string[] more)
    {
        var ids = _test.Ledger.Statements(new StatementQuery()).Select(s => s.Statement.Id).ToList();
        return CommandRun.Of(["correct", .. line.Split('|').Select((w, i) => i == 1 && w is "0" or "1" && line[0] != 'u' ? ids[w[0] - '0'] : w), .. more, "--ledger", _test.Path]);
    }
}
