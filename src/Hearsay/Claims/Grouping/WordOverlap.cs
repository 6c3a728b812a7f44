namespace Hearsay.Claims.Grouping;

/// <summary>What the words of two statements have in common.</summary>
/// <param name="Least">How alike they are, the lesser of both ways (<see cref="Content.Align(IReadOnlyList{ContentWord}, IReadOnlyList{ContentWord})"/>).</param>
/// <param name="Most">The greater of both ways.</param>
/// <param name="Cosine">The cosine of their sums (<see cref="Content.Cosine"/>).</param>
/// <param name="Weight">How much the stems tell that both have.</param>
/// <param name="Names">How many names both have.</param>
internal readonly record struct WordOverlap(double Least, double Most, double Cosine, double Weight, int Names)
{
    /// <summary>Compares the words of two statements.</summary>
    public static WordOverlap Of(Content one, Content two)
    {
        var (least, most) = Content.Align(one.Words, two.Words);
        return new WordOverlap(least, most, Content.Cosine(one, two), SharedWeight(one, two), SharedNames(one, two));
    }

    /// <summary>How many names two statements have in common.</summary>
    public static int SharedNames(Content one, Content two)
    {
        var shared = 0;
        for (var i = 0; i < one.Names.Count; i++)
        {
            for (var j = 0; j < two.Names.Count; j++)
            {
                shared += one.Names[i] == two.Names[j] ? 1 : 0;
            }
        }

        return shared;
    }

    private static double SharedWeight(Content one, Content two)
    {
        var (i, j, weight) = (0, 0, 0.0);
        while (i < one.Stems.Count && j < two.Stems.Count)
        {
            var order = string.CompareOrdinal(one.Stems[i].Stem, two.Stems[j].Stem);
            weight += order == 0 ? Math.Min(one.Stems[i].Weight, two.Stems[j].Weight) : 0;
            (i, j) = (order <= 0 ? i + 1 : i, order >= 0 ? j + 1 : j);
        }

        return weight;
    }
}
