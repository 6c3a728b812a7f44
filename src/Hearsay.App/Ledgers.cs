using Hearsay.Ledger;
using Hearsay.Ledger.Postgres;
using Hearsay.Ledger.Sqlite;

namespace Hearsay.App;

/// <summary>Opens ledgers by what <c>--ledger</c> says.</summary>
internal static class Ledgers
{
    /// <summary>The ledger where none is named.</summary>
    public const string Usual = "hearsay.db";

    /// <summary>A ledger to write into, made where there is none.</summary>
    /// <exception cref="LedgerException">It cannot be made or written.</exception>
    public static ILedger Open(string name) => PostgresAddress.Is(name) ? PostgresLedger.Open(name) : SqliteLedger.Open(name);

    /// <summary>A ledger to ask.</summary>
    /// <exception cref="LedgerException">There is none, or it cannot be read.</exception>
    public static ILedger OpenExisting(string name) => PostgresAddress.Is(name) ? PostgresLedger.OpenExisting(name) : SqliteLedger.OpenExisting(name);
}
