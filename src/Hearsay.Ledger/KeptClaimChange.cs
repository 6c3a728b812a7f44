using Hearsay.Claims.Keeping;

namespace Hearsay.Ledger;

/// <summary>What became of a claim.</summary>
/// <param name="Entry">The number of the last entry of the addition that did it.</param>
/// <param name="Kind">What.</param>
/// <param name="Other">The name of the other claim; null where there is none.</param>
/// <param name="Reason">Why, in a phrase.</param>
public sealed record KeptClaimChange(long Entry, ClaimChangeKind Kind, string? Other, string Reason);
