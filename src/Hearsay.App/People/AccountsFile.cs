using System.Reflection;
using Hearsay.Ledger;
using Hearsay.Ledger.Postgres;
using Hearsay.Ledger.Sql;
using Hearsay.Ledger.Sqlite;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Hearsay.App.People;

/// <summary>The file of accounts, sessions, tokens and the log: one connection to it, one question at a time. Safe to share between threads; other processes may use the file meanwhile.</summary>
internal sealed class AccountsFile : IDisposable
{
    private const long ApplicationId = 0x48726163; // "Hrac" in ASCII

    private readonly Lock _lock = new();
    private readonly SqlSession _sql;
    private readonly TimeProvider _time;

    private AccountsFile(string name, SqlSession sql, TimeProvider time) => (Name, _sql, _time) = (name, sql, time);

    /// <summary>The file as the user named it.</summary>
    public string Name { get; }

    /// <summary>Now.</summary>
    public Instant Now => Instant.FromDateTimeOffset(_time.GetUtcNow());

    /// <summary>The file of a ledger where none is named: beside it, or for a ledger on a server in the folder where the program runs.</summary>
    public static string Of(string ledger) => PostgresAddress.Is(ledger) ? "hearsay.accounts" : $"{ledger}.accounts";

    /// <summary>Opens the file, and makes it where there is none, for its owner alone to read.</summary>
    /// <exception cref="LedgerException">It cannot be made, read or written, or it is something else.</exception>
    public static AccountsFile Open(string path, TimeProvider time)
    {
        if (!File.Exists(path) && !OperatingSystem.IsWindows() && Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))))
        {
            using var made = new FileStream(path, new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite });
        }

        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWriteCreate, ForeignKeys = true, Pooling = false, DefaultTimeout = 30 }.ToString());
        var sql = new SqlSession(connection, areNamed: true, copy: null, error => Foresee(path, error));
        try
        {
            connection.Open();
            Prepare(path, sql);
            return new AccountsFile(path, sql, time);
        }
        catch (SqliteException error) when (Foresee(path, error) is { } foreseen)
        {
            sql.Dispose();
            throw foreseen;
        }
        catch (LedgerException)
        {
            sql.Dispose();
            throw;
        }
    }

    /// <summary>Asks.</summary>
    public T Read<T>(Func<SqlSession, T> work)
    {
        lock (_lock)
        {
            return work(_sql);
        }
    }

    /// <summary>Changes, all or nothing.</summary>
    public T Write<T>(Func<SqlSession, T> work)
    {
        lock (_lock)
        {
            return _sql.Whole("BEGIN IMMEDIATE", () => work(_sql));
        }
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => _sql.Dispose();

    private static void Prepare(string path, SqlSession sql)
    {
        var application = (long)sql.Value("PRAGMA application_id")!;
        if (application == 0 && (long)sql.Value("SELECT count(*) FROM sqlite_master")! == 0)
        {
            sql.Value("PRAGMA journal_mode = WAL");
            sql.Whole("BEGIN IMMEDIATE", () =>
            {
                // another process may have been first
                return (long)sql.Value("SELECT count(*) FROM sqlite_master")! > 0 ? 0 : sql.Run($"{Script()}\nPRAGMA application_id = {ApplicationId};\nPRAGMA user_version = 1;");
            });
        }
        else if (application != ApplicationId || (long)sql.Value("PRAGMA user_version")! != 1)
        {
            throw new LedgerException(path, "is no file of accounts that this program knows");
        }

        sql.Run("PRAGMA synchronous = FULL");
    }

    private static string Script()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Hearsay.App.People.accounts.sql") ?? throw new InvalidOperationException("No accounts.sql in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static LedgerException? Foresee(string path, System.Data.Common.DbException error) => SqliteErrors.Of(path, error) is { } known
        ? new LedgerException(path, known.Reason.Replace("a ledger", "a file of accounts", StringComparison.Ordinal), error)
        : null;
}
