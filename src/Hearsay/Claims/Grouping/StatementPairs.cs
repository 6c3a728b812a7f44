namespace Hearsay.Claims.Grouping;

/// <summary>Judges pairs of statements that may have anything to do with each other. The outcome hangs on the two alone.</summary>
internal static class StatementPairs
{
    private const double LeastCosine = 0.15;
    private const int Near = 2;

    /// <summary>What is less likely than this counts as the least likely there is.</summary>
    private const int LeastKept = -4 * PairOdds.Unit;

    /// <summary>The odds of a pair; null where the two have nothing to do with each other.</summary>
    public static PairOdds? Of(Content one, Content two) => Of(one, two, WordOverlap.Of(one, two));

    /// <summary>The odds that a pair bears on one claim, in units of <see cref="PairOdds.Unit"/>, never less than <see cref="ClaimGrouper.LowestOdds"/>.</summary>
    public static int SameOdds(Content one, Content two) => SameOdds(one, two, WordOverlap.Of(one, two));

    /// <summary>The same, where it is known what their words have in common.</summary>
    public static int SameOdds(Content one, Content two, in WordOverlap words)
        => Of(one, two, words) is { } odds && (int)Math.Round(odds.Same * PairOdds.Unit) is var same && same >= LeastKept ? same : ClaimGrouper.LowestOdds;

    private static PairOdds? Of(Content one, Content two, in WordOverlap words) => MayMeet(one, two, words) ? PairModel.Judge(one, two, words) : null;

    private static bool MayMeet(Content one, Content two, in WordOverlap words)
        => words.Weight > 0 || words.Cosine >= LeastCosine
            || (one.Statement.Document == two.Statement.Document && Math.Abs(one.Place - two.Place) <= Near)
            || HaveOneFigure(one.Statement.Figures, two.Statement.Figures);

    private static bool HaveOneFigure(IReadOnlyList<AccountFigure> some, IReadOnlyList<AccountFigure> others)
    {
        for (var i = 0; i < some.Count; i++)
        {
            for (var j = 0; j < others.Count; j++)
            {
                if (some[i].HasBoundsOf(others[j]))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
