using Hearsay.Claims.Grouping;
using Hearsay.Resolution;

namespace Hearsay.Claims.Figures;

/// <summary>Follows each actor's figures for one counted thing through time; of what it says again or is quoted with again, the first report alone.</summary>
internal static class SeriesFinder
{
    /// <summary>The series of two points or more, in the order of their first.</summary>
    /// <param name="documents">The documents in order of publication.</param>
    /// <param name="contents">Their statements, document by document.</param>
    /// <param name="figures">For each statement its figures, each with the number of what it counts.</param>
    /// <param name="claimOf">The claim of each statement.</param>
    public static IReadOnlyList<Series> Find(
        IReadOnlyList<AccountDocument> documents, IReadOnlyList<Content> contents,
        IReadOnlyDictionary<AccountStatement, IReadOnlyList<(CountedThing Thing, int Group)>> figures, IReadOnlyDictionary<AccountStatement, Claim> claimOf)
    {
        var published = documents.ToDictionary(d => d.Id, d => d.Document.Published?.Date, StringComparer.Ordinal);
        var found = new Dictionary<(Actor Actor, int Group), List<CountedThing>>();
        foreach (var statement in contents.Select(c => c.Statement).Where(s => s.Actor is not null && figures.ContainsKey(s) && !claimOf[s].Denials.Contains(s)))
        {
            foreach (var (thing, group) in figures[statement].DistinctBy(f => f.Group))
            {
                if (!found.TryGetValue((statement.Actor!, group), out var things))
                {
                    found.Add((statement.Actor!, group), [thing]);
                }
                else if (IsNews(thing, things, claimOf))
                {
                    things.Add(thing);
                }
            }
        }

        return [.. found.Where(s => s.Value.Count > 1).Select(s => new Series(s.Key.Actor, s.Value[0].Figure.Counted ?? "", [.. s.Value.Select(t => new SeriesPoint(t.Content.Statement, t.Figure, published[t.Content.Statement.Document]))]))];
    }

    private static bool IsNews(CountedThing thing, List<CountedThing> things, IReadOnlyDictionary<AccountStatement, Claim> claimOf)
        => things.TrueForAll(t => t.Content.IsApartFrom(thing.Content) && !t.Figure.HasBoundsOf(thing.Figure)
            && !ReferenceEquals(claimOf[t.Content.Statement], claimOf[thing.Content.Statement]));
}
