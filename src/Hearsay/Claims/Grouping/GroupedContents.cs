namespace Hearsay.Claims.Grouping;

/// <summary>Contents in groups.</summary>
/// <param name="Groups">For each content the first of its group.</param>
/// <param name="Merges">How the groups came about, in order: the first contents of two groups that became one, and the mean odds of their pairs in units of <see cref="PairOdds.Unit"/>, rounded down.</param>
internal sealed record GroupedContents(int[] Groups, IReadOnlyList<(int One, int Other, int Odds)> Merges);
