using System.Globalization;
using Hearsay.Ledger.Sql;

namespace Hearsay.Ledger.Sqlite;

/// <summary>Brings a ledger forward to the version that this program writes.</summary>
internal static class SqliteMigrations
{
    /// <summary>Marks a SQLite file as a ledger (PRAGMA application_id): "Hrsy" in ASCII.</summary>
    private const long ApplicationId = 0x48727379;

    private static readonly string[] Scripts = Migrations.Names(".Sqlite.Migrations.");

    /// <summary>The version that this program writes.</summary>
    public static int Version => Scripts.Length;

    /// <summary>Checks that a file is a ledger of the current version.</summary>
    /// <returns>Whether it is; false where it is an earlier one, or empty.</returns>
    /// <exception cref="LedgerException">It is another database, or a ledger of a later version.</exception>
    public static bool IsCurrent(string name, SqlSession sql)
    {
        var application = (long)sql.Value("PRAGMA application_id")!;
        var version = (long)sql.Value("PRAGMA user_version")!;
        if (application != ApplicationId && !(application == 0 && version == 0 && (long)sql.Value("SELECT count(*) FROM sqlite_master")! == 0))
        {
            throw new LedgerException(name, "is the database of another program, not a ledger");
        }

        Migrations.RefuseLater(name, version, Version);
        return version == Version;
    }

    /// <summary>Runs what is missing, all of it or nothing.</summary>
    public static void Run(string name, SqlSession sql)
    {
        if (IsCurrent(name, sql))
        {
            return;
        }

        sql.Whole("BEGIN IMMEDIATE", () =>
        {
            // another process may have been first
            var version = (int)(long)sql.Value("PRAGMA user_version")!;
            foreach (var script in Scripts[version..])
            {
                sql.Run(Migrations.TextOf(script));
            }

            sql.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"));
            return sql.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Version}"));
        });
    }
}
