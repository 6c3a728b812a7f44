namespace Hearsay.Claims.Grouping;

/// <summary>Logarithms of the odds that two statements stand to each other in a way.</summary>
/// <param name="Same">That both bear on one claim, which one of them may deny.</param>
/// <param name="Updates">That the later replaces the earlier, where one actor says both.</param>
internal readonly record struct PairOdds(double Same, double Updates)
{
    /// <summary>Odds are kept and summed as whole numbers of thousandths, so that sums are the same in any order.</summary>
    public const int Unit = 1000;
}
