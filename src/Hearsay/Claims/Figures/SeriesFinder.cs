using Hearsay.Claims.Grouping;
using Hearsay.Resolution;

namespace Hearsay.Claims.Figures;

/// <summary>Follows each actor's figures for one counted thing through time; of what it says again or is quoted with again, the first report alone.</summary>
internal static class SeriesFinder
{
    private const double LeastAlike = -0.5;

    /// <summary>The series of two points or more, in the order of their first.</summary>
    /// <param name="documents">The documents in order of publication.</param>
    /// <param name="contents">Their statements, document by document.</param>
    /// <param name="claimOf">The claim of each statement.</param>
    public static IReadOnlyList<Series> Find(IReadOnlyList<AccountDocument> documents, IReadOnlyList<Content> contents, IReadOnlyDictionary<AccountStatement, Claim> claimOf)
    {
        var published = documents.ToDictionary(d => d.Id, d => d.Document.Published?.Date, StringComparer.Ordinal);
        var found = new List<(Actor Actor, List<CountedThing> Things)>();
        foreach (var content in contents.Where(c => c.Statement.Actor is not null && !claimOf[c.Statement].Denials.Contains(c.Statement)))
        {
            var own = found.Where(s => ReferenceEquals(s.Actor, content.Statement.Actor)).ToList();
            var counted = CountedThing.Of(content).ToList();
            var fits = counted
                .SelectMany(_ => own, (thing, series) => (Thing: thing, series.Things, Alike: series.Things.Max(thing.OddsOfSame)))
                .Where(f => f.Alike >= LeastAlike).OrderByDescending(f => f.Alike).ToList();
            var (taken, grown) = (new HashSet<CountedThing>(), new HashSet<List<CountedThing>>());
            foreach (var (thing, things, _) in fits)
            {
                if (!taken.Contains(thing) && grown.Add(things))
                {
                    taken.Add(thing);
                    if (IsNews(thing, things, claimOf))
                    {
                        things.Add(thing);
                    }
                }
            }

            found.AddRange(counted.Where(t => !taken.Contains(t)).Select(t => (content.Statement.Actor!, new List<CountedThing> { t })));
        }

        return [.. found.Where(s => s.Things.Count > 1).Select(s => new Series(s.Actor, s.Things[0].Figure.Counted ?? "", [.. s.Things.Select(t => new SeriesPoint(t.Content.Statement, t.Figure, published[t.Content.Statement.Document]))]))];
    }

    private static bool IsNews(CountedThing thing, List<CountedThing> things, IReadOnlyDictionary<AccountStatement, Claim> claimOf)
        => things.TrueForAll(t => t.Content.Statement.Document != thing.Content.Statement.Document && !t.Figure.HasBoundsOf(thing.Figure)
            && !ReferenceEquals(claimOf[t.Content.Statement], claimOf[thing.Content.Statement]));
}
