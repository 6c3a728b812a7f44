using System.Data.Common;
using System.Globalization;
using Hearsay.Ledger.Sql;
using Npgsql;

namespace Hearsay.Ledger.Postgres;

/// <summary>A ledger on a PostgreSQL server, in the first schema of the search path.</summary>
public sealed class PostgresLedger : SqlLedger
{
    private readonly NpgsqlDataSource _server;
    private readonly string _lockTimeout;

    private PostgresLedger(string address, LedgerOptions options)
        : base(PostgresAddress.Public(address), options)
    {
        _server = NpgsqlDataSource.Create(PostgresAddress.Parse(address, options));
        _lockTimeout = string.Create(CultureInfo.InvariantCulture, $"SET lock_timeout = {(long)options.Patience.TotalMilliseconds}; SET synchronous_commit = on");
    }

    private protected override string BeginWriting => "BEGIN; LOCK TABLE entries IN EXCLUSIVE MODE";

    private protected override string BeginReading => "BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY";

    private protected override WordIndex Words { get; } = new("s.searched @@ phraseto_tsquery('ledger_words', {0})", "s.searched @@ to_tsquery('ledger_words', {0})");

    /// <summary>Opens a ledger to write into it, and makes it in a database that has no tables. One of an earlier version is brought forward.</summary>
    /// <param name="address">Such as <c>postgres://user@host:5432/database</c>.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <exception cref="LedgerException">It cannot be reached, made or written, is no ledger, or one of a later version.</exception>
    public static PostgresLedger Open(string address, LedgerOptions? options = null)
    {
        var ledger = new PostgresLedger(address, options ?? new LedgerOptions());
        ledger.Write((_, _) => 0);
        return ledger;
    }

    /// <summary>Opens a ledger that exists, to ask it.</summary>
    /// <param name="address">Such as <c>postgres://user@host:5432/database</c>.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <exception cref="LedgerException">There is none, it cannot be reached, or it is of another version.</exception>
    public static PostgresLedger OpenExisting(string address, LedgerOptions? options = null)
    {
        var ledger = new PostgresLedger(address, options ?? new LedgerOptions());
        return ledger.Read(sql => PostgresMigrations.IsCurrent(ledger.Name, sql))
            ? ledger
            : throw new LedgerException(ledger.Name, "holds no ledger, or one of an earlier version; hearsay collect makes one, or brings it forward");
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _server.Dispose();
    }

    private protected override SqlSession OpenReader()
    {
        try
        {
            var connection = _server.OpenConnection();
            return new SqlSession(connection, areNamed: false, (table, columns, rows) => Copy(connection, table, columns, rows), Foresee);
        }
        catch (NpgsqlException error) when (PostgresErrors.Of(Name, error) is { } foreseen)
        {
            throw foreseen;
        }
    }

    /// <summary>Where the server went away, its other connections are gone too: none of them shall fail once more.</summary>
    private LedgerException? Foresee(DbException error)
    {
        if (error is not PostgresException or PostgresException { SqlState: ['5', '7', ..] })
        {
            _server.Clear();
        }

        return PostgresErrors.Of(Name, error);
    }

    private protected override Verification CheckStore(SqlSession sql, Verification soFar)
        => soFar.IsWhole && sql.Value("SELECT key FROM statements WHERE searched IS DISTINCT FROM to_tsvector('ledger_words', words) LIMIT 1") is not null
            ? soFar with { Flaw = "the index of words is not what the statements say" }
            : soFar;

    private static void Copy(NpgsqlConnection connection, string table, string columns, IReadOnlyList<object?[]> rows)
    {
        using var import = connection.BeginBinaryImport($"COPY {table} ({columns}) FROM STDIN (FORMAT BINARY)");
        foreach (var row in rows)
        {
            import.WriteRow(row);
        }

        import.Complete();
    }

    private protected override SqlSession OpenWriter()
    {
        var sql = OpenReader();
        try
        {
            sql.Run(_lockTimeout);
            PostgresMigrations.Run(Name, sql);
            return sql;
        }
        catch (LedgerException)
        {
            sql.Dispose();
            throw;
        }
    }
}
