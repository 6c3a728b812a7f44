namespace Hearsay.Claims.Grouping;

/// <summary>Judges pairs of statements that may have anything to do with each other. The outcome hangs on the two alone.</summary>
internal static class StatementPairs
{
    private const double LeastCosine = 0.15;
    private const int Near = 2;

    /// <summary>What is less likely than this counts as the least likely there is.</summary>
    private const int LeastKept = -4 * PairOdds.Unit;

    /// <summary>The odds of a pair; null where the two have nothing to do with each other.</summary>
    public static PairOdds? Of(Content one, Content two) => MayMeet(one, two) ? PairModel.Judge(one, two) : null;

    /// <summary>The odds that a pair bears on one claim, in units of <see cref="PairOdds.Unit"/>; null where they are too small to be kept.</summary>
    public static int? SameOdds(Content one, Content two)
        => Of(one, two) is { } odds && (int)Math.Round(odds.Same * PairOdds.Unit) is var same && same >= LeastKept ? same : null;

    private static bool MayMeet(Content one, Content two)
        => one.Stems.Any(two.StemWeights.ContainsKey)
            || (one.Statement.Document == two.Statement.Document && Math.Abs(one.Place - two.Place) <= Near)
            || one.Statement.Figures.Any(f => two.Statement.Figures.Any(f.HasBoundsOf))
            || Content.Cosine(one, two) >= LeastCosine;
}
