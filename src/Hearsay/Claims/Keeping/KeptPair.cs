namespace Hearsay.Claims.Keeping;

/// <summary>Two statements that may bear on one claim.</summary>
/// <param name="One">The number of one.</param>
/// <param name="Other">The number of the other.</param>
/// <param name="Odds">The logarithm of the odds, in units of <see cref="Grouping.PairOdds.Unit"/>.</param>
internal readonly record struct KeptPair(long One, long Other, int Odds);
