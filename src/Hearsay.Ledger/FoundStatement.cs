namespace Hearsay.Ledger;

/// <summary>A statement with what it stands in.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Document">Its document.</param>
/// <param name="Actor">Who speaks; null where nobody is named.</param>
/// <param name="Party">The side that the actor speaks for; null where none is known.</param>
/// <param name="Via">The actors through whom the word came.</param>
public sealed record FoundStatement(LedgerStatement Statement, LedgerDocument Document, LedgerActor? Actor, LedgerParty? Party, IReadOnlyList<LedgerActor> Via);
