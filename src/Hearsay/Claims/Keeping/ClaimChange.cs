namespace Hearsay.Claims.Keeping;

/// <summary>What became of a claim when others were put beside it.</summary>
/// <param name="Claim">The number of the claim.</param>
/// <param name="Kind">What.</param>
/// <param name="Other">The number of the other claim; null where there is none.</param>
/// <param name="Reason">Why, in a phrase.</param>
internal sealed record ClaimChange(long Claim, ClaimChangeKind Kind, long? Other, string Reason);
