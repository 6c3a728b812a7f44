namespace Hearsay.Claims.Balances;

/// <summary>
/// The fewest statements of a choice that cannot hold together, whatever the terms of others are. Where the least of one side is more
/// than the most of the other, all of the other is needed, and of the one only the greatest, until it is more: what is left out is no less than nothing.
/// </summary>
/// <param name="Statements">The statements in the order of their terms.</param>
/// <param name="Distance">How far the sides of the choice are apart.</param>
/// <param name="Actors">How many different actors say them.</param>
internal sealed record Conflict(IReadOnlyList<AccountStatement> Statements, decimal Distance, int Actors)
{
    /// <summary>The conflict of a choice whose sides do not meet.</summary>
    /// <param name="choice">An alternative for each term.</param>
    /// <param name="distance">How far the sides are apart, more than 0.</param>
    public static Conflict Of(IReadOnlyList<Alternative> choice, decimal distance)
    {
        var figures = Pick(choice);
        // turned so that the sum is too great
        var isGreat = choice.Aggregate(new Bounds(0, 0), (sum, a) => sum.Plus(a.Signed)).Low > 0;
        var least = choice.Select(a => isGreat ? a.Signed.Low!.Value : -a.Signed.High!.Value).ToList();
        var needed = choice.Index().Where(c => c.Item.Factor > 0 != isGreat || c.Item.Bounds.Low < 0).Select(c => figures[c.Index]!).ToHashSet();
        var sum = least.Where((_, i) => figures[i] is { } f && needed.Contains(f)).Sum();
        foreach (var group in choice.Select((_, i) => i).Where(i => figures[i] is { } f && !needed.Contains(f)).GroupBy(i => figures[i]!).OrderByDescending(g => g.Sum(i => least[i])).ToList())
        {
            if (sum > 0)
            {
                break;
            }

            sum += group.Sum(i => least[i]);
            needed.Add(group.Key);
        }

        List<AccountStatement> statements = [.. figures.OfType<AccountStatement>().Where(needed.Contains).Distinct()];
        return new Conflict(statements, distance, statements.Select(s => s.Actor?.Id).Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>The better of two: that of the nearer choice, of fewer statements, of fewer actors; the other where both are alike.</summary>
    public Conflict OrBetter(Conflict? other)
        => other is null || (Distance, Statements.Count, Actors).CompareTo((other.Distance, other.Statements.Count, other.Actors)) < 0 ? this : other;

    /// <summary>For each term one of the statements that say so: rather one that is used already, or whose actor is.</summary>
    private static AccountStatement?[] Pick(IReadOnlyList<Alternative> choice)
    {
        var picked = new AccountStatement?[choice.Count];
        foreach (var i in Enumerable.Range(0, choice.Count).OrderBy(i => choice[i].Figures.Count))
        {
            var statements = choice[i].Figures.Select(f => f.Statement);
            picked[i] = statements.OrderBy(s => Array.IndexOf(picked, s) >= 0 ? 0 : s.Actor is not null && Array.Exists(picked, p => ReferenceEquals(p?.Actor, s.Actor)) ? 1 : 2).FirstOrDefault();
        }

        return picked;
    }
}
