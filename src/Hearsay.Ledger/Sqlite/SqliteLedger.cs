using System.Collections.Concurrent;
using Hearsay.Ledger.Sql;
using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite;

/// <summary>A ledger in one file. One writer at a time, in this process or others; readers see what was there when they began.</summary>
public sealed class SqliteLedger : SqlLedger
{
    private const string CachePages = "PRAGMA cache_size = -65536"; // KiB, where SQLite would take 2 MiB

    private readonly ConcurrentBag<SqlSession> _idle = [];

    private SqliteLedger(string path, LedgerOptions options, SqliteOpenMode mode)
        : base(path, options)
    {
        ConnectionString = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            DefaultTimeout = Math.Max(1, (int)options.Patience.TotalSeconds),
        }.ToString();
    }

    /// <summary>What its connections are opened with.</summary>
    internal string ConnectionString { get; }

    private protected override string BeginWriting => "BEGIN IMMEDIATE";

    private protected override string BeginReading => "BEGIN";

    private protected override WordIndex Words => SqliteWords.Index;

    /// <summary>Opens a ledger to write into it, and makes it where there is none. One of an earlier version is brought forward.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <exception cref="LedgerException">It cannot be made or written, is no ledger, or one of a later version.</exception>
    public static SqliteLedger Open(string path, LedgerOptions? options = null)
    {
        var ledger = new SqliteLedger(path, options ?? new LedgerOptions(), SqliteOpenMode.ReadWriteCreate);
        ledger.Write((_, _) => 0);
        return ledger;
    }

    /// <summary>Opens a ledger that exists, to ask it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <exception cref="LedgerException">There is none, it cannot be read, or it is of another version.</exception>
    public static SqliteLedger OpenExisting(string path, LedgerOptions? options = null)
    {
        if (!File.Exists(path))
        {
            throw new LedgerException(path, "there is no such ledger; hearsay collect makes one");
        }

        var ledger = new SqliteLedger(path, options ?? new LedgerOptions(), SqliteOpenMode.ReadOnly);
        if (!ledger.Read(sql => SqliteMigrations.IsCurrent(path, sql)))
        {
            throw new LedgerException(path, "is an empty ledger, or one of an earlier version; hearsay collect brings it forward");
        }

        return ledger;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        while (_idle.TryTake(out var reader))
        {
            reader.Dispose();
        }

        using var connection = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(connection);
    }

    private protected override Verification CheckStore(SqlSession sql, Verification soFar)
        => SqliteIntegrity.CheckWords(() => Open(new SqliteConnectionStringBuilder(ConnectionString) { Mode = SqliteOpenMode.ReadWrite, DefaultTimeout = 1, Pooling = false }.ToString()), SqliteIntegrity.Check(sql, soFar));

    /// <summary>Opening a connection and preparing commands would cost more than most questions.</summary>
    private protected override SqlSession TakeReader() => _idle.TryTake(out var idle) ? idle : OpenReader();

    private protected override void GiveBack(SqlSession reader) => _idle.Add(reader);

    private protected override SqlSession OpenWriter()
    {
        var sql = OpenReader();
        try
        {
            SqliteMigrations.IsCurrent(Name, sql); // a foreign file is left as it is
            sql.Value("PRAGMA journal_mode = WAL");
            sql.Run("PRAGMA synchronous = FULL");

            // the pages that many documents touch are written back once for all of them
            sql.Value("PRAGMA wal_autocheckpoint = 8000");
            SqliteMigrations.Run(Name, sql);
            return sql;
        }
        catch (LedgerException)
        {
            sql.Dispose();
            throw;
        }
    }

    private protected override SqlSession OpenReader() => Open(ConnectionString);

    /// <summary>On a connection that checked an earlier state of its index FTS5 may find fault with it where there is none.</summary>
    private protected override SqlSession OpenChecker() => Open(new SqliteConnectionStringBuilder(ConnectionString) { Pooling = false }.ToString());

    private SqlSession Open(string connectionString)
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
        }
        catch (SqliteException error) when (SqliteErrors.Of(Name, error) is { } foreseen)
        {
            connection.Dispose();
            throw foreseen;
        }

        var sql = new SqlSession(connection, areNamed: true, copy: null, error => SqliteErrors.Of(Name, error));
        sql.Run(CachePages);
        return sql;
    }
}
