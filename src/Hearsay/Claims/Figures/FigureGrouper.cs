using Hearsay.Claims.Grouping;

namespace Hearsay.Claims.Figures;

/// <summary>
/// Groups the figures of a story by what they count, whoever gives them: rivals' figures seldom share many words with each other, but do with
/// others that count the same.
/// </summary>
internal static class FigureGrouper
{
    private const double LeastOdds = -1;

    /// <summary>For each statement its figures, each with the number of what it counts.</summary>
    /// <param name="contents">The statements in order of publication.</param>
    public static IReadOnlyDictionary<AccountStatement, IReadOnlyList<(CountedThing Thing, int Group)>> Group(IReadOnlyList<Content> contents)
    {
        var things = contents.SelectMany(CountedThing.Of).ToList();
        var rows = new List<((int, int) Pair, double Odds)>[things.Count];
        Parallel.For(0, things.Count, i => rows[i] = [.. Enumerable.Range(i + 1, things.Count - i - 1).Select(j => ((i, j), things[i].OddsOfSame(things[j]))).Where(p => !double.IsNegativeInfinity(p.Item2))]);
        var groups = ClaimGrouper.Group(things.Count, rows.SelectMany(r => r).ToDictionary(r => r.Pair, r => r.Odds), LeastOdds);
        return things.Select((t, i) => (Thing: t, Group: groups[i])).GroupBy(t => t.Thing.Content.Statement).ToDictionary(g => g.Key, g => (IReadOnlyList<(CountedThing, int)>)[.. g]);
    }
}
