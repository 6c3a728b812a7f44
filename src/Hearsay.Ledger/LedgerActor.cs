namespace Hearsay.Ledger;

/// <summary>Who speaks in a document.</summary>
/// <param name="Id">Made from the canonical name.</param>
/// <param name="Name">The canonical name.</param>
/// <param name="Kind">Such as <c>government</c>.</param>
/// <param name="Party">The id of the party that it speaks for; null where none is known.</param>
/// <param name="Names">Wordings that stand for it in the document.</param>
public sealed record LedgerActor(string Id, string Name, string Kind, string? Party, IReadOnlyList<string> Names);
