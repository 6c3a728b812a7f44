using Hearsay.Ledger;

namespace Hearsay.App.Tests.Ledger;

/// <summary>What every ledger does, whatever keeps it.</summary>
[Trait("Ledger", "AnyKind")]
public sealed class LedgerTests : IDisposable
{
    private readonly TestLedger _test = TestLedger.OfAnyKind();

    private ILedger Ledger => _test.Ledger;

    [Fact]
    public void Add_Document_IsThereWhole()
    {
        var reading = InventedReading.Make(3, "https://gazette.example/3");
        var added = NewDocument.Of(reading, InventedReading.Original(reading), "ports");

        Assert.Equal([Addition.New], Ledger.Add([added]));
        var document = Assert.Single(Ledger.Documents());
        Assert.Equal((added.Record.Id, "Wire\uFFFDService", "https://gazette.example/3"), (document.Id, document.Authors[1], document.Url));
        Assert.Equal(reading.Document.Text, Ledger.Text(document.Id));
        Assert.Equal(InventedReading.Original(reading), Ledger.Original(document.Sha256));
        Assert.Equal(["ports"], Ledger.StoriesOf(document.Id));
        Assert.Equal("invented-1", Assert.Single(Ledger.Readings(document.Id)).Weights);
        Assert.Equal([EntryKind.Document, EntryKind.Reading, EntryKind.Story], Ledger.Entries().Select(e => e.Kind));
        Assert.All(Ledger.Entries(), e => Assert.Equal((document.Sha256, document.Id, "hearsay test", "2031-02-03T04:05:06Z"), (e.Original, e.Document, e.Program, e.Made)));
        Check(documents: 1, statements: 3);
    }

    [Fact]
    public void Add_Twice_IsKnownAndChangesNothing()
    {
        var reading = InventedReading.Make(3);
        var (one, other) = (NewDocument.Of(reading, InventedReading.Original(reading)), NewDocument.Of(reading, InventedReading.Original(reading)));

        Assert.Equal([Addition.New, Addition.Known], Ledger.Add([one, other]));
        var head = Ledger.Head;
        Assert.Equal([Addition.Known], Ledger.Add([one]));
        Assert.Equal(head, Ledger.Head);
        Assert.True(Ledger.Holds(one.Record.Id));
        Check(documents: 1, statements: 3);
    }

    [Fact]
    public void Add_KnownIntoAStory_AddsNothingElse()
    {
        var reading = InventedReading.Make(3);
        _test.With(reading);
        var again = NewDocument.Of(reading.Document, InventedReading.Original(reading), "ports");

        Assert.Equal([Addition.Known], Ledger.Add([again]));
        Assert.Equal([Addition.Known], Ledger.Add([again]));
        Assert.Equal([EntryKind.Document, EntryKind.Reading, EntryKind.Story], Ledger.Entries().Select(e => e.Kind));
        Check(documents: 1, statements: 3);
    }

    [Fact]
    public void Add_SameAddressOtherText_IsANewVersion()
    {
        _test.With(InventedReading.Make(3, "https://gazette.example/a"), InventedReading.Make(9, "https://gazette.example/b"));
        var changed = InventedReading.Make(4, "https://gazette.example/a");

        Assert.Equal([Addition.NewVersion], Ledger.Add([NewDocument.Of(changed, InventedReading.Original(changed))]));
        var documents = Ledger.Documents().ToList();
        Assert.Equal([null, null, documents[0].Id], documents.Select(d => d.Earlier));
        Assert.Equal([9, 4], Ledger.Statements(new StatementQuery { WithFigures = true }).Select(s => s.Statement.Figures[0].Best));
        Assert.Equal([3, 9, 4], Ledger.Statements(new StatementQuery { WithFigures = true, EveryVersion = true }).Select(s => s.Statement.Figures[0].Best));
        Check(documents: 3, statements: 9);
    }

    [Fact]
    public void Add_NotRead_IsKeptWithoutStatements()
    {
        var reading = InventedReading.Make(3);
        Ledger.Add([NewDocument.Of(reading.Document, InventedReading.Original(reading))]);

        Assert.Empty(Ledger.Readings(Assert.Single(Ledger.Documents()).Id));
        Check(documents: 1, statements: 0);
    }

    [Fact]
    public void Add_OneFails_AddsNoneOfThem()
    {
        var reading = InventedReading.Make(3);
        var sound = NewDocument.Of(reading, InventedReading.Original(reading));

        Assert.ThrowsAny<Exception>(() => Ledger.Add([sound, null!]));
        Assert.Equal(new LedgerHead(0, Entry.NoHash), Ledger.Head);
        Assert.Equal([Addition.New], Ledger.Add([sound]));
        Check(documents: 1, statements: 3);
    }

    [Fact]
    public void Of_OtherBytes_IsRefused()
        => Assert.Throws<ArgumentException>(() => NewDocument.Of(InventedReading.Make(1), [1, 2, 3]));

    [Fact]
    public void AddReading_OfTheSameText_StandsBesideTheOld()
    {
        _test.With(InventedReading.Make(3), InventedReading.Make(5));
        var id = Ledger.Documents().First().Id;
        var better = InventedReading.Make(3, weights: "invented-2");
        Ledger.AddReading(id, better with { Statements = [better.Statements[1] with { PointsTo = null }] });

        Assert.Equal(["invented-1", "invented-2"], Ledger.Readings(id).Select(r => r.Weights));
        Assert.Single(Ledger.Statements(new StatementQuery { Document = id }));
        Assert.Equal(2, Ledger.Statements(new StatementQuery { Words = ["soldiers"] }).Count());
        Assert.Single(Ledger.Statements(new StatementQuery { Words = ["crane"] }));
        Check(documents: 2, statements: 4);
    }

    [Fact]
    public void AddReading_OfAnotherText_IsRefused()
    {
        _test.With(InventedReading.Make(3));

        Assert.Throws<InvalidDataException>(() => Ledger.AddReading(Ledger.Documents().First().Id, InventedReading.Make(4)));
        Assert.Throws<InvalidDataException>(() => Ledger.AddReading("0123456789abcdef", InventedReading.Make(4)));
    }

    [Fact]
    public void Entries_AreChainedByWhatTheDocumentationSays()
    {
        _test.With(InventedReading.Make(3));
        var entries = Ledger.Entries().ToList();
        var lines = $"previous {new string('0', 64)}\nentry 1\nkind document\nmade 2031-02-03T04:05:06Z\nprogram hearsay test\nweights\noriginal {entries[0].Original}\ndocument {entries[0].Document}\nbody {entries[0].Body}\n";

        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(lines))), entries[0].Hash);
        Assert.Equal(entries[1].HashAfter(entries[0].Hash), entries[1].Hash);
        Assert.Equal(new LedgerHead(2, entries[1].Hash), Ledger.Head);
    }

    [Fact]
    public async Task Add_ManyThreads_KeepsTheChainWhole()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(thread => Task.Run(() =>
        {
            for (var i = 0; i < 10; i++)
            {
                var reading = InventedReading.Make((10 * thread) + i);
                Ledger.Add([NewDocument.Of(reading, InventedReading.Original(reading))]);
                Assert.NotEmpty(Ledger.Statements(new StatementQuery { Words = ["cranes"], Limit = 5 }));
            }
        })));
        Check(documents: 40, statements: 120);
    }

    public void Dispose() => _test.Dispose();

    private void Check(int documents, int statements)
        => Assert.Equal(new Verification(Ledger.Head, documents, statements, null), Ledger.Verify());
}
