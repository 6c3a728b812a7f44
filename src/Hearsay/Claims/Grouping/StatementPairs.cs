namespace Hearsay.Claims.Grouping;

/// <summary>The odds of the pairs of a story's statements that may have anything to do with each other, by their places.</summary>
internal sealed class StatementPairs
{
    private const double LeastCosine = 0.15;
    private const int Near = 2;


    private readonly Dictionary<(int One, int Other), PairOdds> _odds;

    private StatementPairs(Dictionary<(int One, int Other), PairOdds> odds)
    {
        _odds = odds;
    }

    /// <summary>Judges the pairs.</summary>
    public static StatementPairs Of(IReadOnlyList<Content> contents)
    {
        var rows = new List<((int, int) Pair, PairOdds Odds)>[contents.Count];
        Parallel.For(0, contents.Count, i =>
        {
            rows[i] = [];
            for (var j = i + 1; j < contents.Count; j++)
            {
                if (MayMeet(contents[i], contents[j]))
                {
                    rows[i].Add(((i, j), PairModel.Judge(contents[i], contents[j])));
                }
            }
        });
        return new StatementPairs(rows.SelectMany(r => r).ToDictionary(r => r.Pair, r => r.Odds));
    }

    /// <summary>The odds of the pairs that they bear on one claim.</summary>
    public IReadOnlyDictionary<(int One, int Other), double> SameOdds() => _odds.ToDictionary(o => o.Key, o => o.Value.Same);

    /// <summary>The odds of a pair; null where the two have nothing to do with each other.</summary>
    public PairOdds? Of(int one, int other)
        => _odds.TryGetValue((Math.Min(one, other), Math.Max(one, other)), out var odds) ? odds : null;

    private static bool MayMeet(Content one, Content two)
        => one.Stems.Any(two.StemWeights.ContainsKey)
            || (one.Statement.Document == two.Statement.Document && Math.Abs(one.Place - two.Place) <= Near)
            || one.Statement.Figures.Any(f => two.Statement.Figures.Any(f.HasBoundsOf))
            || Content.Cosine(one, two) >= LeastCosine;
}
