namespace Hearsay.Claims.Keeping;

/// <summary>How the group that a statement begins became part of another when its claim came about.</summary>
/// <param name="Into">The number of the statement that begins the other group.</param>
/// <param name="Step">Which of the merges of the claim it was, from 0.</param>
/// <param name="Odds">The mean odds of the pairs of both groups, in units of <see cref="Grouping.PairOdds.Unit"/>, rounded down.</param>
internal sealed record KeptMerge(long Into, int Step, int Odds);
