using Hearsay.Ledger.Sql;

namespace Hearsay.Ledger.Sqlite;

/// <summary>What only SQLite itself can check: whether its pages and indexes fit together.</summary>
internal static class SqliteIntegrity
{
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
