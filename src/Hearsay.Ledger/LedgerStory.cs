namespace Hearsay.Ledger;

/// <summary>A story of a ledger.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Documents">How many documents are in it, 1 or more.</param>
public sealed record LedgerStory(string Name, long Documents);
