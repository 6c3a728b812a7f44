namespace Hearsay.Ledger;

/// <summary>The end of a ledger's chain. Whoever keeps it elsewhere can later tell that nothing before it was changed.</summary>
/// <param name="Entries">The number of entries, 0 or more.</param>
/// <param name="Hash">The hash of the last; <see cref="Entry.NoHash"/> where there is none.</param>
public sealed record LedgerHead(long Entries, string Hash);
