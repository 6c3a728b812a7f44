using System.Globalization;
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
    /// <param name="name">The file, or the address.</param>
    /// <param name="terminal">Where it is told how far the claims of a ledger of an earlier version are.</param>
    /// <exception cref="LedgerException">It cannot be made or written.</exception>
    public static ILedger Open(string name, Terminal terminal)
    {
        var status = new StatusLine(terminal, isShown: true);
        var options = new LedgerOptions { ClaimsMade = Tell };
        return PostgresAddress.Is(name) ? PostgresLedger.Open(name, options) : SqliteLedger.Open(name, options);

        void Tell(int done, int all)
        {
            status.Show(string.Create(CultureInfo.InvariantCulture, $"{done} of {all} documents: their claims are made anew, once for each version of the weights"));
            if (done == all)
            {
                status.Clear();
            }
        }
    }

    /// <summary>A ledger to ask.</summary>
    /// <exception cref="LedgerException">There is none, or it cannot be read.</exception>
    public static ILedger OpenExisting(string name) => PostgresAddress.Is(name) ? PostgresLedger.OpenExisting(name) : SqliteLedger.OpenExisting(name);
}
