namespace Hearsay.Ledger;

/// <summary>A ledger that cannot be opened, read or written: which one, and why.</summary>
public sealed class LedgerException : Exception
{
    /// <summary>Names the ledger and the reason.</summary>
    /// <param name="ledger">The ledger as the user named it.</param>
    /// <param name="reason">What is wrong, without a final full stop.</param>
    /// <param name="cause">What the database said; null where it said nothing.</param>
    public LedgerException(string ledger, string reason, Exception? cause = null)
        : base($"{ledger}: {reason}", cause)
    {
        Reason = reason;
    }

    /// <summary>What is wrong, without the name of the ledger.</summary>
    public string Reason { get; }
}
