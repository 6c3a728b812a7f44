using System.Globalization;
using Hearsay.Ledger;
using Microsoft.Data.Sqlite;

namespace Hearsay.App.Tests.Ledger;

/// <summary>What a check finds in a ledger that somebody laid hands on.</summary>
public sealed class VerifyTests : IDisposable
{
    /// <summary>How many flipped bytes are tried; HEARSAY_FLIPS tries more.</summary>
    private static readonly int Flips = int.TryParse(Environment.GetEnvironmentVariable("HEARSAY_FLIPS"), NumberStyles.None, CultureInfo.InvariantCulture, out var flips) ? flips : 100;

    private static readonly string WithoutGuards = string.Concat(from table in (string[])["entries", "originals", "texts", "readings"] select $"DROP TRIGGER {table}_stay; DROP TRIGGER {table}_remain; ");

    private readonly TestLedger _test = new TestLedger().With(InventedReading.Make(3, "https://gazette.example/a"), InventedReading.Make(4, "https://gazette.example/a"));

    [Theory]
    [InlineData("UPDATE entries SET made = '2030-01-01T00:00:00Z' WHERE number = 2", "entry 2: its hash does not follow")]
    [InlineData("UPDATE entries SET kind = 'rumour' WHERE number = 3", "'rumour' is no kind of entry")]
    [InlineData("DELETE FROM entries WHERE number = 3", "entry 4: entry 3 is missing")]
    [InlineData("DELETE FROM entries WHERE number = 4", "there are 2 readings where the entries account for 1")]
    [InlineData("UPDATE documents SET title = 'Cranes move' WHERE key = 2", "entry 3: the record of the document")]
    [InlineData("UPDATE documents SET later = NULL", "entry 3: the document")]
    [InlineData("DELETE FROM documents WHERE key = 1", "entry 1: the document")]
    [InlineData("UPDATE texts SET packed = (SELECT packed FROM texts WHERE document = 2) WHERE document = 1", "entry 1: the text of the document")]
    [InlineData("UPDATE originals SET packed = (SELECT packed FROM originals ORDER BY sha256 DESC LIMIT 1)", "does not hash to its name")]
    [InlineData("UPDATE originals SET packed = x'FFFFFFFF'", "is damaged")]
    [InlineData("UPDATE readings SET packed = substr(packed, 1, length(packed) / 2)", "entry 2: the reading of the document")]
    [InlineData("DELETE FROM originals", "is missing")]
    [InlineData("UPDATE readings SET packed = (SELECT packed FROM readings WHERE key = 2) WHERE key = 1", "entry 2: the reading of the document")]
    [InlineData("UPDATE readings SET weights = 'better' WHERE key = 1", "entry 2: the reading of the document")]
    [InlineData("UPDATE statements SET words = 'no cranes' WHERE words LIKE '3 cranes%'", "entry 2: the statement")]
    [InlineData("UPDATE statements SET actor = NULL WHERE document = 2", "entry 4: the statement")]
    [InlineData("UPDATE figures SET best = 30 WHERE best = 4", "entry 4: the statement")]
    [InlineData("DELETE FROM places", "entry 2: the statement")]
    [InlineData("INSERT INTO times SELECT 1, place, start, \"end\", words, kind, value, first_day, last_day FROM times LIMIT 1", "there are 3 times where the entries account for 2")]
    [InlineData("UPDATE actors SET name = 'Somebody' WHERE document = 2", "entry 4: the actor")]
    [InlineData("UPDATE parties SET name = 'Elsewhere'", "entry 2: the party")]
    [InlineData("DELETE FROM names WHERE name = 'the union'", "entry 2: the name “the union” of the actor dockers-union in the document")]
    [InlineData("INSERT INTO names VALUES ('somebody', 'actor', 'dockers-union')", "names where the entries account for")]
    [InlineData("UPDATE place_names SET name = 'elsewhere' WHERE name = 'lissa'", "entry 2: the place “lissa” of the document")]
    [InlineData("INSERT INTO place_names VALUES ('lissa', 1)", "there are 5 names of places where the entries account for 4")]
    [InlineData("INSERT INTO statement_words (statement_words, rowid, words, facets) SELECT 'delete', key, words, facets FROM statement_terms LIMIT 1", "the index of words is not what the statements say")]
    [InlineData("INSERT INTO statement_words (rowid, words, facets) VALUES (77, 'cranes', 'f')", "the index of words is not what the statements say")]
    [InlineData("INSERT INTO stories VALUES ('ports', 1, 9)", "there are 1 documents in stories where the entries account for 0")]
    public void Verify_MeddledWith_NamesTheFirstThingThatDiffers(string meddling, string flaw)
    {
        _test.Meddle(path =>
        {
            using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = WithoutGuards + meddling;
            Assert.NotEqual(0, command.ExecuteNonQuery());
        });

        Assert.Contains(flaw, _test.Ledger.Verify().Flaw, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE entries SET program = 'x'")]
    [InlineData("DELETE FROM originals")]
    [InlineData("DELETE FROM readings")]
    [InlineData("UPDATE texts SET packed = x'00'")]
    public void Meddling_WithWhatIsKept_IsRefusedByTheDatabase(string meddling)
        => _test.Meddle(path =>
        {
            using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = meddling;
            Assert.Contains("are never", Assert.Throws<SqliteException>(() => command.ExecuteNonQuery()).Message, StringComparison.Ordinal);
        });

    [Fact]
    public void Verify_AnyByteFlipped_IsToldOrChangesNothing()
    {
        var before = Contents(_test.Ledger);
        _test.Ledger.Dispose();
        var bytes = File.ReadAllBytes(_test.Path);
        var random = new Random(5);
        var told = 0;
        for (var i = 0; i < Flips; i++)
        {
            var damaged = (byte[])bytes.Clone();
            damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            File.WriteAllBytes(_test.Path, damaged);
            told += IsTold(before) ? 1 : 0;
        }

        Assert.InRange(told, Flips / 50, Flips);
        File.WriteAllBytes(_test.Path, bytes);
    }

    public void Dispose() => _test.Dispose();

    private bool IsTold(List<string> before)
    {
        try
        {
            using var ledger = TestLedger.OpenExisting(_test.Path);
            if (!ledger.Verify().IsWhole)
            {
                return true;
            }

            Assert.Equal(before, Contents(ledger));
            return false;
        }
        catch (LedgerException)
        {
            return true;
        }
    }

    private static List<string> Contents(ILedger ledger) =>
    [
        .. ledger.Entries().Select(e => e.ToString()),
        .. ledger.Documents().Select(d => $"{d.Id} {d.Title} {ledger.Text(d.Id)} {ledger.Original(d.Sha256).Length}"),
        .. ledger.Statements(new StatementQuery { EveryVersion = true }).Select(s => $"{s.Statement.Id} {s.Statement.Words} {s.Actor?.Name}"),
    ];
}
