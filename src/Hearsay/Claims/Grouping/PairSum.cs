namespace Hearsay.Claims.Grouping;

/// <summary>The odds of the pairs of two groups, summed.</summary>
/// <param name="Odds">Their sum, in units of <see cref="PairOdds.Unit"/>.</param>
/// <param name="Count">How many pairs were compared.</param>
internal readonly record struct PairSum(long Odds, long Count)
{
    /// <summary>The mean odds, in the same units; that of nothing is not a number, and so not at least anything.</summary>
    public double Mean => (double)Odds / Count;

    /// <summary>One pair; nothing where it was not compared.</summary>
    public static PairSum Of(int? odds) => odds is { } value ? new PairSum(Math.Clamp(value, ClaimGrouper.LowestOdds, ClaimGrouper.HighestOdds), 1) : default;

    /// <summary>Both together.</summary>
    public static PairSum operator +(PairSum one, PairSum other) => new(one.Odds + other.Odds, one.Count + other.Count);
}
