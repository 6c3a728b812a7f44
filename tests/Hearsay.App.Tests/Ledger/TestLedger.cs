using Hearsay.Ledger;
using Hearsay.Ledger.Postgres;
using Hearsay.Ledger.Sqlite;
using Npgsql;

namespace Hearsay.App.Tests.Ledger;

/// <summary>A ledger in a folder of its own; on the server that HEARSAY_POSTGRES names where a test can run on both.</summary>
internal sealed class TestLedger : IDisposable
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("HEARSAY_POSTGRES");

    private readonly string? _address;

    public static LedgerOptions Options { get; } = new() { Program = "hearsay test", Time = new StandingClock(), Patience = TimeSpan.FromSeconds(1) };

    public TestLedger() => Ledger = SqliteLedger.Open(Path, Options);

    private TestLedger(string server)
    {
        var name = $"test_{Guid.NewGuid():N}";
        _address = new UriBuilder(server) { Path = name }.ToString();
        Execute($"CREATE DATABASE {name}");
        Ledger = PostgresLedger.Open(_address, Options);
    }

    /// <summary>A ledger of the kind that the tests run on: SQLite's, or the server's.</summary>
    public static TestLedger OfAnyKind() => string.IsNullOrEmpty(Server) ? new TestLedger() : new TestLedger(Server);

    public static ILedger OpenExisting(string path) => SqliteLedger.OpenExisting(path, Options);

    /// <summary>The address of a ledger on the server; null where it is a file.</summary>
    public string? Address => _address;

    public TemporaryFolder Folder { get; } = new();

    public string Path => Folder.At("test.db");

    public ILedger Ledger { get; private set; }

    /// <summary>Adds readings, one transaction each.</summary>
    public TestLedger With(params Reading[] readings)
    {
        foreach (var reading in readings)
        {
            Ledger.Add([NewDocument.Of(reading, InventedReading.Original(reading))]);
        }

        return this;
    }

    /// <summary>Closes the ledger, lets a test at its file, and opens it again.</summary>
    public void Meddle(Action<string> meddle)
    {
        Ledger.Dispose();
        meddle(Path);
        Ledger = SqliteLedger.Open(Path, Options);
    }

    public void Dispose()
    {
        Ledger.Dispose();
        Folder.Dispose();
        if (_address is not null)
        {
            Execute($"DROP DATABASE {new Uri(_address).AbsolutePath[1..]} WITH (FORCE)");
        }
    }

    /// <summary>Runs a command on the server, in a database of it.</summary>
    public static void Execute(string sql, string? address = null)
    {
        using var server = NpgsqlDataSource.Create(PostgresAddress.Parse(address ?? Server!, Options));
        using var command = server.CreateCommand(sql);
        command.ExecuteNonQuery();
    }

    private sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2031, 2, 3, 4, 5, 6, TimeSpan.Zero);
    }
}
