using Hearsay.Corrections;
using Hearsay.Ledger;

namespace Hearsay.App.Tests.Ledger;

/// <summary>What people correct, as ledgers keep it.</summary>
[Trait("Ledger", "AnyKind")]
public sealed class CorrectionTests : IDisposable
{
    private static readonly NamedActor Ministry = new("ministry-of-ports", "Ministry of Ports", "government", null);
    private static readonly NamedActor Union = new("dockers-union", "Dockers’ Union", "organisation", null);

    private readonly TestLedger _test = TestLedger.OfAnyKind().With(InventedReading.Make(3, "https://gazette.example/a"), InventedReading.Make(4));

    private ILedger Ledger => _test.Ledger;

    [Fact]
    public void Correct_Stance_IsAnEntryAndShownAsAPersons()
    {
        var made = Correct(new StanceChange(Anchor(0), "estimates", "PR+"));
        var entry = Ledger.Entries().Last();
        var statement = Said(0);

        Assert.Equal((5L, EntryKind.Correction, Ledger.Documents().First().Id, entry.Body), (entry.Number, entry.Kind, entry.Document, entry.Original));
        Assert.Equal((5L, "2031-02-03T04:05:06Z", "ana", "the paper says so"), (made.Entry, made.Made, made.By, made.Because));
        Assert.Equal(("estimates", "PR+"), (statement.Stance, statement.Factuality));
        var mark = Assert.Single(statement.Corrected!);
        Assert.Equal(("stance", 5L, "ana", "2031-02-03T04:05:06Z"), (mark.What, mark.Entry, mark.By, mark.Made));
        Assert.Equal("""{"stance":"asserts","factuality":"CT+"}""", Ledger.CorrectionOf(entry).Before?.ToString());
        Assert.Null(Said(1).Corrected);
        Assert.Equal("stands", Assert.Single(Ledger.CorrectionStates()).Word);
        Whole();
    }

    [Fact]
    public void Correct_Values_TakeThePlaceOfWhatWasRead()
    {
        Correct(new FigureChange(Anchor(0), Words(0, "3"), new FigureValue(2, 3, 5, "cranes", "broken", null)));
        Correct(new TimeChange(Anchor(0), Words(0, "still"), new TimeValue("2031-01-04", "2031-01-06")));
        Correct(new PlaceChange(Anchor(0), Words(0, "Lissa"), null));
        Correct(new FigureChange(Anchor(1), Words(1, "no soldiers"), new FigureValue(0, 0, 0, "soldiers", null, null)));

        var figure = Assert.Single(Said(0).Figures);
        Assert.Equal((2d, 3d, 5d, "cranes", "broken"), (figure.Low!.Value, figure.Best!.Value, figure.High!.Value, figure.Counted, figure.Outcome));
        Assert.Equal([("2031-01-05", "2031-01-05"), ("2031-01-04", "2031-01-06")], Said(0).Times.Select(t => (t.From, t.To)));
        Assert.Empty(Said(0).Places);
        Assert.Equal(["figure", "time", "place"], Said(0).Corrected!.Select(c => c.What));
        Assert.Equal(("no soldiers", 0d), (Said(1).Figures[0].Words, Said(1).Figures[0].Best!.Value));
        Assert.Single(Ledger.Statements(new StatementQuery { Place = "Lissa" }));
        Whole();
    }

    [Fact]
    public void Correct_Source_MovesTheStatement()
    {
        Correct(new SourceChange(Anchor(2), "attributed", NamedActor.New("Harbour Watch", "organisation") with { Party = NamedParty.New("Lissa") }));
        Correct(new SourceChange(Anchor(0), "attributed", Union));
        Correct(new SourceChange(Anchor(1), "narrator", null));

        Assert.Equal(["attributed dockers-union ", "narrator  ", "attributed harbour-watch lissa"], Enumerable.Range(0, 3).Select(Said).Select(s => $"{s.Voice} {s.Actor} {s.Party}"));
        Assert.Equal(Said(2).Id, Assert.Single(Ledger.Statements(new StatementQuery { By = "harbour watch" })).Statement.Id);
        Assert.Equal(2, Ledger.Statements(new StatementQuery { By = "the union" }).Count());
        Whole();
    }

    [Fact]
    public void Correct_Merge_HoldsInEveryDocumentAlsoThoseThatCome()
    {
        Correct(new MergeChange(Union, Ministry));
        _test.With(InventedReading.Make(5));

        Assert.Equal(6, Ledger.Statements(new StatementQuery { By = "the union" }).Count());
        Assert.Equal(("ministry-of-ports", 6), (Assert.Single(Ledger.Actors()).Id, (int)Ledger.Actors()[0].Statements));
        Assert.Equal(3, Ledger.Statements(new StatementQuery()).Count(s => s.Statement.Corrected is [{ What: "merge" }]));
        Whole();

        Correct(new Undo(5));
        Assert.Equal(["dockers-union", "ministry-of-ports"], Ledger.Actors().Select(a => a.Id).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(Ledger.Statements(new StatementQuery()), s => s.Statement.Corrected is not null);
        Whole();

        Correct(new Redo(5));
        Assert.Single(Ledger.Actors());
        Assert.Equal("stands", Assert.Single(Ledger.CorrectionStates()).Word);
        Whole();
    }

    [Fact]
    public void Correct_MergeOverTwoSteps_LeadsToTheLast()
    {
        Correct(new MergeChange(Union, Ministry));
        Correct(new MergeChange(Ministry, NamedActor.New("Port Council", "government")));

        Assert.Equal("port-council", Assert.Single(Ledger.Actors()).Id);
        Assert.Equal(["stands", "stands"], Ledger.CorrectionStates().Select(s => s.Word));
        Assert.Contains("the other way about", Assert.Throws<InvalidDataException>(() => Correct(new MergeChange(NamedActor.New("Port Council", "government"), Union))).Message, StringComparison.Ordinal);
        Whole();
    }

    [Fact]
    public void Correct_SplitAndParty_ChangeWhoSpeaks()
    {
        Correct(new SplitChange(Ministry, Ledger.Documents().First().Id, NamedActor.New("Ministry of Trade", "government")));
        Correct(new PartyChange(Union, NamedParty.New("Lissa")));
        Correct(new PartyChange(Ministry, null));

        Assert.Equal(["ministry-of-trade ", "dockers-union lissa"], new[] { Said(0), Said(1) }.Select(s => $"{s.Actor} {s.Party}"));
        Assert.Equal(["ministry-of-ports ", "dockers-union lissa"], Ledger.Statements(new StatementQuery()).Skip(3).Take(2).Select(s => $"{s.Statement.Actor} {s.Statement.Party}"));
        Assert.Equal(2, Ledger.Statements(new StatementQuery { Party = "Lissa" }).Count());
        Assert.Equal(3, StoryReader.Read(Ledger).SelectMany(d => d.Statements).Select(s => s.Actor?.Id).OfType<string>().Distinct().Count());
        Assert.Equal(["stands", "stands", "stands"], Ledger.CorrectionStates().Select(s => s.Word));
        Whole();
    }

    [Fact]
    public void Correct_SomebodyWasFirst_IsTold()
    {
        Correct(new StanceChange(Anchor(0), "estimates", null));
        var error = Assert.Throws<CorrectionConflictException>(() => Correct(new StanceChange(Anchor(0), "alleges", null), "bo"));

        Assert.Equal("ana was here first, on 2031-02-03T04:05:06Z: entry 5, stance, because the paper says so", error.Message);
        Assert.Equal(("estimates", 5), (Said(0).Stance, (int)Ledger.Head.Entries));
        Assert.Throws<CorrectionConflictException>(() => Correct(new StanceChange(Anchor(1), "alleges", null), "bo", 5));

        Correct(new StanceChange(Anchor(0), "alleges", null), "bo", 5);
        Assert.Equal(("alleges", 6L), (Said(0).Stance, Assert.Single(Said(0).Corrected!).Entry));
        Assert.Equal(["replaced", "stands"], Ledger.CorrectionStates().Select(s => s.Word));
        Assert.Equal(6, Assert.Throws<CorrectionConflictException>(() => Correct(new Undo(5))).Other!.Entry);

        Correct(new Undo(6));
        Assert.Equal("estimates", Said(0).Stance);
        Assert.Equal(7, Assert.Throws<CorrectionConflictException>(() => Correct(new Undo(6))).Other!.Entry);
        Assert.Equal(5, Assert.Throws<CorrectionConflictException>(() => Correct(new StanceChange(Anchor(0), "asks", null))).Other!.Entry);
        Correct(new PartyChange(Union, null));
        Assert.Equal(8, Assert.Throws<CorrectionConflictException>(() => Correct(new PartyChange(Union, NamedParty.New("Lissa")))).Other!.Entry);
        Whole();
    }

    [Theory]
    [InlineData(1, "entry 1 is no correction that could be taken back")]
    [InlineData(99, "entry 99 is no correction that could be taken back")]
    public void Correct_UndoOfNothing_IsRefused(long entry, string reason)
        => Assert.Equal(reason, Assert.Throws<InvalidDataException>(() => Correct(new Undo(entry))).Message);

    [Fact]
    public void Correct_NoSuchStatement_IsRefused()
    {
        Assert.Contains("no statement of the reading stands on its words", Assert.Throws<InvalidDataException>(() => Correct(new StanceChange(Anchor(0) with { Statement = "x", Words = [new Quote(0, 2, "Th")] }, "asks", null))).Message, StringComparison.Ordinal);
        Assert.Equal("there is no document x", Assert.Throws<InvalidDataException>(() => Correct(new StanceChange(Anchor(0) with { Document = "x" }, "asks", null))).Message);
        Assert.Contains("does not stand there", Assert.Throws<InvalidDataException>(() => Correct(new PlaceChange(Anchor(0), new Quote(3, 5, "zz"), null))).Message, StringComparison.Ordinal);
        Assert.Equal(4, Ledger.Head.Entries);
    }

    [Fact]
    public void AddReading_AfterCorrections_KeepsThem()
    {
        Correct(new StanceChange(Anchor(0), "estimates", null));
        Correct(new MergeChange(Union, Ministry));
        Ledger.AddReading(Ledger.Documents().First().Id, InventedReading.Make(3, "https://gazette.example/a", weights: "invented-2"));

        Assert.Equal("estimates", Said(0).Stance);
        Assert.Single(Ledger.Actors());
        Assert.Equal("asserts", ReadingShape.Of(Ledger.Readings(Ledger.Documents().First().Id)[^1].Json).Statements[0].Stance);
        Whole();
    }

    [Fact]
    public void Add_NewVersion_KeepsWhatItsWordsStillSayAndListsTheRest()
    {
        Correct(new StanceChange(Anchor(0), "estimates", null));
        Correct(new StanceChange(Anchor(1), "alleges", null));
        _test.With(InventedReading.Make(7, "https://gazette.example/a", day: 6));

        var later = Ledger.Statements(new StatementQuery { Document = Ledger.Documents().Last().Id }).Select(s => s.Statement).ToList();
        Assert.Equal(["asserts", "alleges", "asserts"], later.Select(s => s.Stance));
        Assert.Equal(["adrift its words are not in the text any more", "stands "], Ledger.CorrectionStates().Select(s => $"{s.Word} {s.Adrift}"));
        Assert.Equal("estimates", Said(0).Stance);
        Whole();
    }

    [Fact]
    public void TakeOver_Corrections_IsTheSameLedger()
    {
        Correct(new StanceChange(Anchor(0), "estimates", null));
        Correct(new MergeChange(Union, Ministry));
        Correct(new FigureChange(Anchor(0), Words(0, "3"), new FigureValue(null, 3.5m, null, "cranes\0 \"\n", null, null)), "b\no");
        Correct(new Undo(6));
        Correct(new NoteChange(null, Union, null, "ask them"));
        using var copy = TestLedger.OfAnyKind();

        Assert.Equal(9, copy.Ledger.TakeOver([.. LedgerExport.Of(Ledger).Select(e => ExportedEntry.OfLine(e.ToLine()))]));
        Assert.Equal(Ledger.Head, copy.Ledger.Head);
        Assert.Equal(LedgerContents.Of(Ledger), LedgerContents.Of(copy.Ledger));
        Assert.Equal(Ledger.CorrectionStates().Select(s => s.Word), copy.Ledger.CorrectionStates().Select(s => s.Word));
        Assert.Null(copy.Ledger.Verify().Flaw);
    }

    [Theory]
    [InlineData("\"stance\":\"estimates\"", "\"stance\":\"asks\"", "its hash does not follow")]
    [InlineData("\"kind\":\"stance\",", "", "the correction of entry 5 is damaged")]
    [InlineData("\"correction\":{", "\"corrected\":{", "it lacks what that kind adds")]
    public void TakeOver_MeddledWith_IsRefused(string words, string others, string reason)
    {
        Correct(new StanceChange(Anchor(0), "estimates", null));
        using var copy = TestLedger.OfAnyKind();
        var lines = LedgerExport.Of(Ledger).Select(e => System.Text.Encoding.UTF8.GetString(e.ToLine()).Replace(words, others, StringComparison.Ordinal));

        var error = Assert.Throws<InvalidDataException>(() => copy.Ledger.TakeOver([.. lines.Select(l => ExportedEntry.OfLine(System.Text.Encoding.UTF8.GetBytes(l)))]));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _test.Dispose();

    private Correction Correct(Change change, string by = "ana", long? replaces = null) => Ledger.Correct(new LedgerCorrection(change, by, "the paper says so", replaces));

    private LedgerStatement Said(int number) => Ledger.Statements(new StatementQuery { Document = Ledger.Documents().First().Id, EveryVersion = true }).ElementAt(number).Statement;

    private StatementAnchor Anchor(int number)
    {
        var document = Ledger.Documents().First().Id;
        return StatementAnchor.Of(document, Said(number).Id, Said(number).Content, Ledger.Text(document));
    }

    private Quote Words(int statement, string words)
    {
        var text = Ledger.Text(Ledger.Documents().First().Id);
        var start = text.IndexOf(words, Said(statement).Content[0], StringComparison.Ordinal);
        return new Quote(start, start + words.Length, words);
    }

    private void Whole() => Assert.Null(Ledger.Verify().Flaw);
}
