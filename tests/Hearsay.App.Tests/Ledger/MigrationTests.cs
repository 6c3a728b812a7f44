using Hearsay.Ledger;
using Hearsay.Ledger.Sqlite;
using Microsoft.Data.Sqlite;

namespace Hearsay.App.Tests.Ledger;

/// <summary>Ledgers of earlier versions are brought forward, and say the same afterwards.</summary>
public sealed class MigrationTests : IDisposable
{
    private const string Version1 = """
        DROP INDEX entries_corrections; ALTER TABLE statements DROP COLUMN corrected;
        DROP TABLE accounts; DROP TABLE claim_changes; DROP TABLE claims; DROP TABLE statement_pairs; DROP TABLE statement_claims; DROP TABLE neighbours; DROP TABLE document_words;
        DROP TABLE stamps; DROP TABLE visits; DROP TRIGGER statements_added; DROP TRIGGER statements_removed; DROP TABLE statement_words; DROP VIEW statement_terms;
        CREATE VIRTUAL TABLE statement_words USING fts5 (words, content = 'statements', content_rowid = 'key', tokenize = 'porter unicode61 remove_diacritics 2');
        CREATE TRIGGER statements_added AFTER INSERT ON statements BEGIN INSERT INTO statement_words (rowid, words) VALUES (new.key, new.words); END;
        CREATE TRIGGER statements_removed AFTER DELETE ON statements BEGIN INSERT INTO statement_words (statement_words, rowid, words) VALUES ('delete', old.key, old.words); END;
        INSERT INTO statement_words (statement_words) VALUES ('rebuild');
        PRAGMA user_version = 1;
        """;

    private readonly TestLedger _test = new TestLedger().With(InventedReading.Make(3), InventedReading.Make(4, "https://gazette.example/a"));

    [Fact]
    public async Task Open_Version1_SaysTheSameAfterwards()
    {
        var before = LedgerContents.Of(_test.Ledger);
        _test.Meddle(path => Execute(path, Version1));

        Assert.Equal(before, LedgerContents.Of(_test.Ledger));
        Assert.Null(_test.Ledger.Verify().Flaw);
        Assert.Equal(2, _test.Ledger.Statements(new StatementQuery { Words = ["cranes"], By = "ministry-of-ports" }).Count());
        _test.With(InventedReading.Make(5));
        Assert.Equal(3, _test.Ledger.Statements(new StatementQuery { Words = ["cranes"], Place = "Lissa" }).Count());
        Assert.Equal(ExitCode.Done, (await CommandRun.Of("verify", "--ledger", _test.Path)).Code);
    }

    [Fact]
    public void Open_Version1_TellsHowFarItsClaimsAre()
    {
        _test.Ledger.Dispose();
        Execute(_test.Path, Version1);
        var told = new List<(int, int)>();
        using var ledger = SqliteLedger.Open(_test.Path, new LedgerOptions { ClaimsMade = (done, all) => told.Add((done, all)) });

        Assert.Equal([(2, 2)], told);
    }

    [Fact]
    public async Task Ask_Version1_SaysWhatBringsItForward()
    {
        _test.Ledger.Dispose();
        Execute(_test.Path, Version1);
        var run = await CommandRun.Of("statements", "--ledger", _test.Path);

        Assert.Equal((ExitCode.NothingRead, $"hearsay: {_test.Path}: is an empty ledger, or one of an earlier version; hearsay collect brings it forward\n"), (run.Code, run.Error));
    }

    public void Dispose() => _test.Dispose();

    private static void Execute(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
