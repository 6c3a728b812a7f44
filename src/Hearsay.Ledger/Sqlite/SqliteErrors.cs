using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite;

/// <summary>What the errors of SQLite mean to a user (https://www.sqlite.org/rescode.html).</summary>
internal static class SqliteErrors
{
    private const int Shape = 1;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Io = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>The error in words; null where no file or other process can have caused it.</summary>
    /// <param name="ledger">The ledger as the user named it.</param>
    /// <param name="error">The error.</param>
    public static LedgerException? Of(string ledger, DbException error)
    {
        var reason = (error as SqliteException)?.SqliteErrorCode switch
        {
            Shape => $"is damaged, its tables are not those of a ledger: {error.Message}",
            Busy or Locked => "another process writes into it and did not end in time",
            ReadOnly => "cannot be written: it, or the folder that it lies in, is read-only",
            Io => $"cannot be read or written: {error.Message}",
            Corrupt => "is damaged: its pages do not fit together; hearsay verify tells where",
            Full => "cannot be written: the disk is full; what was reported as done is safe",
            CannotOpen => "cannot be opened: is it in a folder that exists, and may you read and write there?",
            NotADatabase => "is not a ledger",
            _ => null,
        };
        return reason is null ? null : new LedgerException(ledger, reason, error);
    }

    /// <summary>Whether something is damaged, not merely out of reach.</summary>
    public static bool IsDamage(LedgerException error) => (error.InnerException as SqliteException)?.SqliteErrorCode is Corrupt or NotADatabase or Shape;

    /// <summary>Whether a read-only connection failed for want of a file beside the ledger that it may not make.</summary>
    public static bool IsWantOfSharedMemory(LedgerException error) => (error.InnerException as SqliteException)?.SqliteErrorCode is CannotOpen or ReadOnly;
}
