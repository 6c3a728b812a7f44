using System.Globalization;
using Hearsay.Ledger.Sql;

namespace Hearsay.Ledger.Postgres;

/// <summary>Brings a ledger on a server forward to the version that this program writes.</summary>
internal static class PostgresMigrations
{
    private static readonly string[] Scripts = Migrations.Names(".Postgres.Migrations.");

    /// <summary>Checks that a database holds a ledger of the current version.</summary>
    /// <returns>Whether it does; false where it is an earlier one, or empty.</returns>
    /// <exception cref="LedgerException">It is the database of another program, or a ledger of a later version.</exception>
    public static bool IsCurrent(string name, SqlSession sql)
    {
        var version = VersionOf(sql);
        if (version == 0 && (long)sql.Value("SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()")! > 0)
        {
            throw new LedgerException(name, "is the database of another program, not a ledger");
        }

        Migrations.RefuseLater(name, version, Scripts.Length);
        return version == Scripts.Length;
    }

    /// <summary>Runs what is missing, all of it or nothing.</summary>
    public static void Run(string name, SqlSession sql)
    {
        if (IsCurrent(name, sql))
        {
            return;
        }

        sql.Whole("BEGIN; SELECT pg_advisory_xact_lock(1215460217)", () =>
        {
            // another process may have been first
            foreach (var script in Scripts[(int)VersionOf(sql)..])
            {
                sql.Run(Migrations.TextOf(script));
            }

            return sql.Run(string.Create(CultureInfo.InvariantCulture, $"CREATE TABLE IF NOT EXISTS hearsay_ledger (version BIGINT NOT NULL); DELETE FROM hearsay_ledger; INSERT INTO hearsay_ledger VALUES ({Scripts.Length})"));
        });
    }

    private static long VersionOf(SqlSession sql)
        => sql.Value("SELECT to_regclass('hearsay_ledger')::text") is null ? 0 : sql.Value("SELECT version FROM hearsay_ledger") is long version ? version : 0;
}
