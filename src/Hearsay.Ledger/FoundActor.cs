namespace Hearsay.Ledger;

/// <summary>An actor over all documents.</summary>
/// <param name="Id">Made from the canonical name.</param>
/// <param name="Name">The canonical name.</param>
/// <param name="Kind">Such as <c>government</c>, as the first document has it.</param>
/// <param name="Party">The name of the party that it speaks for, as the first document has it; null where none is known.</param>
/// <param name="Names">Wordings that stand for it in some document.</param>
/// <param name="Statements">How many statements are attributed to it.</param>
/// <param name="Documents">In how many documents it speaks.</param>
public sealed record FoundActor(string Id, string Name, string Kind, string? Party, IReadOnlyList<string> Names, long Statements, long Documents);
