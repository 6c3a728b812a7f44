using Hearsay.Ledger;
using Hearsay.Ledger.Sqlite;

namespace Hearsay.App.Tests.Ledger;

/// <summary>A ledger in a folder of its own.</summary>
internal sealed class TestLedger : IDisposable
{
    public static LedgerOptions Options { get; } = new() { Program = "hearsay test", Time = new StandingClock(), Patience = TimeSpan.FromSeconds(1) };

    public TestLedger() => Ledger = SqliteLedger.Open(Path, Options);

    public static ILedger OpenExisting(string path) => SqliteLedger.OpenExisting(path, Options);

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
    }

    private sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2031, 2, 3, 4, 5, 6, TimeSpan.Zero);
    }
}
