using System.Data.Common;
using System.Net.Sockets;
using Npgsql;

namespace Hearsay.Ledger.Postgres;

/// <summary>What the errors of PostgreSQL mean to a user (its manual, appendix A).</summary>
internal static class PostgresErrors
{
    /// <summary>The error in words; null where no server or other process can have caused it.</summary>
    /// <param name="ledger">The ledger as the user named it.</param>
    /// <param name="error">The error.</param>
    public static LedgerException? Of(string ledger, DbException error)
    {
        var reason = error switch
        {
            PostgresException { SqlState: "55P03" } => "another process writes into it and did not end in time",
            PostgresException { SqlState: "53100" } => "cannot be written: the disk is full; what was reported as done is safe",
            PostgresException { SqlState: "25006" } => "cannot be written: it is read-only",
            PostgresException { SqlState: "42501" } denied => $"access is denied: {denied.MessageText}",
            PostgresException { SqlState: "42P01" or "42703" } shape => $"is damaged, its tables are not those of a ledger: {shape.MessageText}",
            PostgresException { SqlState: ['2', '8', ..] or ['3', 'D', ..] or ['5', '3', ..] or ['5', '7', ..] or ['5', '8', ..] or ['X', 'X', ..] or ['0', '8', ..] } server => $"the server does not do it: {server.MessageText}",
            PostgresException => null,
            { InnerException: SocketException or IOException or TimeoutException } => $"the server cannot be reached, or went away: {error.InnerException.Message}",
            _ => $"the server cannot be reached, or went away: {error.Message}",
        };
        return reason is null ? null : new LedgerException(ledger, reason, error);
    }
}
