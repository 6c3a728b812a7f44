using Hearsay.Ledger.Sql;

namespace Hearsay.Ledger.Sqlite;

/// <summary>What only SQLite itself can check: whether its pages and indexes fit together.</summary>
internal static class SqliteIntegrity
{
    private const string CompareWords = "INSERT INTO statement_words (statement_words, rank) VALUES ('integrity-check', 1)";

    /// <summary>The outcome of a check, with whether the index of words holds what the statements say. FTS5 tells that only where it may write.</summary>
    /// <param name="openWriter">Opens a connection that may write.</param>
    /// <param name="soFar">The outcome.</param>
    public static Verification CheckWords(Func<SqlSession> openWriter, Verification soFar)
    {
        if (!soFar.IsWhole)
        {
            return soFar;
        }

        try
        {
            using var sql = openWriter();
            sql.Run(CompareWords);
            return soFar;
        }
        catch (LedgerException error)
        {
            return SqliteErrors.IsDamage(error) ? soFar with { Flaw = "the index of words is not what the statements say" } : soFar;
        }
    }

    /// <summary>The outcome of a check, with what SQLite finds where nothing else differs.</summary>
    public static Verification Check(SqlSession sql, Verification soFar)
    {
        if (!soFar.IsWhole)
        {
            return soFar;
        }

        try
        {
            var word = (string?)sql.Value("PRAGMA integrity_check(1)");
            return word == "ok" ? soFar : soFar with { Flaw = $"its pages do not fit together: {word?.ReplaceLineEndings(" ")}" };
        }
        catch (LedgerException error)
        {
            return soFar with { Flaw = error.Reason };
        }
    }
}
