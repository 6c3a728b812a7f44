namespace Hearsay.Ledger;

/// <summary>A claim as a ledger keeps it: its statements follow from the readings, its name lives on as evidence comes.</summary>
/// <param name="Id">Its name, made from the statement that began it.</param>
/// <param name="Documents">The ids of the documents that have statements of it; none where it has ended.</param>
/// <param name="Changes">What became of it when others were put beside it, in order.</param>
public sealed record KeptClaim(string Id, IReadOnlyList<string> Documents, IReadOnlyList<KeptClaimChange> Changes);
