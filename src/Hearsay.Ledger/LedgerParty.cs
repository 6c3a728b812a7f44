namespace Hearsay.Ledger;

/// <summary>A side that actors of a document speak for.</summary>
/// <param name="Id">Made from the name.</param>
/// <param name="Name">The canonical name.</param>
/// <param name="Names">Wordings that stand for it.</param>
public sealed record LedgerParty(string Id, string Name, IReadOnlyList<string> Names);
