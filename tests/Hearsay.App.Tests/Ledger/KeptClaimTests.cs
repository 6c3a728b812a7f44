using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Hearsay.Claims;
using Hearsay.Claims.Grouping;
using Hearsay.Ledger;

namespace Hearsay.App.Tests.Ledger;

/// <summary>The claims that a ledger keeps as documents come, are replaced, and are read anew.</summary>
[Trait("Ledger", "AnyKind")]
public sealed class KeptClaimTests
{
    private static readonly WordVectors Vectors = WordVectors.Load();

    private static Reading[] Story() =>
    [
        InventedReading.Make(3, "https://gazette.example/a", 1), InventedReading.Make(3, "https://courier.example/b", 2), InventedReading.Make(70, "https://post.example/c", 3),
        InventedReading.Make(4, "https://mail.example/d", 9), InventedReading.Make(70, "https://star.example/e", null), InventedReading.Make(9),
    ];

    [Fact]
    public void Add_AnyOrder_GivesTheClaimsOfAllAtOnce()
    {
        using var all = TestLedger.OfAnyKind();
        all.Ledger.Add([.. Story().Select(r => NewDocument.Of(r, InventedReading.Original(r)))]);
        var expected = Claims(all.Ledger);

        Assert.Equal(Built(all.Ledger), expected);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(10), Prop.ForAll(Gen.Shuffle(Story()).ToArbitrary(), order =>
        {
            using var test = TestLedger.OfAnyKind().With(order);
            return Claims(test.Ledger) == expected && test.Ledger.Verify().Flaw is null;
        }));
    }

    [Fact]
    public void Add_DocumentsInReverse_KeepsTheNameOfTheClaim()
    {
        using var test = TestLedger.OfAnyKind().With(Story()[1]);
        var before = test.Ledger.ClaimsOf(test.Ledger.Documents().Single().Id);
        var later = test.Ledger.Documents().Single().Id;
        test.With(Story()[0]);

        Assert.Equal(before[0], test.Ledger.ClaimsOf(later)[0]);
        Assert.Equal(before[0], test.Ledger.ClaimsOf(test.Ledger.Documents().Last().Id)[0]);
    }

    [Fact]
    public void Add_StoryOfOneDocument_HasItsClaims()
    {
        using var test = TestLedger.OfAnyKind().With(Story()[0]);
        var documents = StoryReader.Read(test.Ledger);

        Assert.Equal(3, StoryReader.ClaimsOf(test.Ledger, documents)!.Count);
        Assert.Equal(Built(test.Ledger), Claims(test.Ledger));
    }

    [Fact]
    public void Add_NewVersion_TakesThePlaceOfTheEarlier()
    {
        using var test = TestLedger.OfAnyKind().With(InventedReading.Make(3, "https://gazette.example/a"), InventedReading.Make(3, "https://courier.example/b"), InventedReading.Make(80, "https://gazette.example/a"));
        var first = test.Ledger.Documents().First();

        Assert.Empty(test.Ledger.ClaimsOf(first.Id));
        Assert.Equal(Built(test.Ledger), Claims(test.Ledger));
        Assert.Null(test.Ledger.Verify().Flaw);
    }

    [Fact]
    public async Task Show_ClaimWhoseDocumentsAreReplaced_SaysWhatBecameOfIt()
    {
        using var test = new TestLedger().With(InventedReading.Make(3, "https://gazette.example/a"));
        var claims = test.Ledger.ClaimsOf(test.Ledger.Documents().Single().Id);
        test.With(InventedReading.Make(80, "https://gazette.example/a"));
        var ended = claims.First(c => test.Ledger.Claim(c)!.Documents.Count == 0);
        var run = await CommandRun.Of("show", ended, "--ledger", test.Path);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("has no statements any more", run.Output, StringComparison.Ordinal);
        Assert.Contains("2031-02-03 has no statements any more: the document", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AddReading_OtherWeights_KeepsTheNamesOfClaims()
    {
        using var test = TestLedger.OfAnyKind().With(Story());
        var document = test.Ledger.Documents().First().Id;
        var before = test.Ledger.ClaimsOf(document);
        test.Ledger.AddReading(document, InventedReading.Make(3, "https://gazette.example/a", 1, "invented-2"));

        Assert.Equal(before, test.Ledger.ClaimsOf(document));
        Assert.Null(test.Ledger.Verify().Flaw);
    }

    [Fact]
    public void Add_FiveHundredStatementsOfOneClaim_AreOneClaim()
    {
        using var test = TestLedger.OfAnyKind();
        var readings = Enumerable.Range(0, 500).Select(i => InventedReading.Make(3, string.Create(CultureInfo.InvariantCulture, $"https://gazette.example/{i}"), 1 + (i % 28))).ToList();
        test.Ledger.Add([.. readings.Skip(1).Select(r => NewDocument.Of(r, InventedReading.Original(r)))]);
        test.With(readings[0]);
        var claim = test.Ledger.ClaimsOf(test.Ledger.Documents().First().Id)[0];

        Assert.Equal(500, test.Ledger.Claim(claim)!.Documents.Count);
    }

    [Fact]
    public void TakeOver_AnotherLedger_HasTheSameClaims()
    {
        using var from = new TestLedger().With(Story());
        using var to = TestLedger.OfAnyKind();
        to.Ledger.TakeOver([.. LedgerExport.Of(from.Ledger)]);

        Assert.Equal(Claims(from.Ledger), Claims(to.Ledger));
        to.With(InventedReading.Make(3, "https://times.example/f", 4));
        Assert.Equal(Built(to.Ledger), Claims(to.Ledger));
    }

    [Fact]
    public void Verify_ClaimMeddledWith_SaysSo()
    {
        using var test = new TestLedger().With(Story());
        test.Meddle(path => Execute(path, "UPDATE statement_claims SET claim = (SELECT max(key) FROM claims), went_into = NULL, step = NULL, odds = NULL"));

        Assert.Contains("are not those that its statements make", test.Ledger.Verify().Flaw, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_AccountOfOtherWeights_IsMadeAnewWithTheNextDocument()
    {
        using var test = new TestLedger().With(Story());
        var before = Claims(test.Ledger);
        test.Meddle(path => Execute(path, "UPDATE accounts SET made_by = 'others'; DELETE FROM statement_pairs; DELETE FROM neighbours; UPDATE statement_claims SET claim = NULL"));
        Assert.Null(test.Ledger.Verify().Flaw);
        test.With(InventedReading.Make(3, "https://gazette.example/a", 1, "invented-2"));
        test.Ledger.AddReading(test.Ledger.Documents().First().Id, InventedReading.Make(3, "https://gazette.example/a", 1, "invented-2"));

        Assert.Equal(before, Claims(test.Ledger));
        Assert.Null(test.Ledger.Verify().Flaw);
    }

    /// <summary>The claims as they are kept: the statements of each.</summary>
    private static string Claims(ILedger ledger)
        => Shape(StoryReader.ClaimsOf(ledger, StoryReader.Read(ledger))!.Select(c => (c.Key, c.Value)));

    /// <summary>The claims that the documents make when nothing is kept.</summary>
    private static string Built(ILedger ledger)
        => Shape(new AccountBuilder(Vectors).Build(StoryReader.Read(ledger)).Claims.SelectMany(c => c.Statements, (c, s) => (s.Id, c.Id)));

    private static string Shape(IEnumerable<(string Statement, string Claim)> statements)
        => string.Join('\n', statements.GroupBy(s => s.Claim, s => s.Statement).Select(g => string.Join(' ', g.Select(Plain).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));

    /// <summary>Statements of documents that are made of the same bytes share names, before which that of a document stands then.</summary>
    private static string Plain(string statement) => statement[(statement.IndexOf('.', StringComparison.Ordinal) + 1)..];

    private static void Execute(string path, string sql)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
