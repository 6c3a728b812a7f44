using Hearsay.Claims.Grouping;
using Hearsay.Resolution;

namespace Hearsay.Claims;

/// <summary>Follows each actor's figures for one counted thing through time; of what it says again or is quoted with again, the first report alone.</summary>
internal static class SeriesFinder
{
    private const double LeastAlike = 0.7;

    /// <summary>The series of two points or more, in the order of their first.</summary>
    public static IReadOnlyList<Series> Find(IReadOnlyList<AccountDocument> documents, IReadOnlyList<Content> contents, IReadOnlyList<Claim> claims)
    {
        var published = documents.ToDictionary(d => d.Id, d => d.Document.Published?.Date, StringComparer.Ordinal);
        var claimOf = claims.SelectMany(c => c.Statements.Select(s => (s, c))).ToDictionary(p => p.s, p => p.c);
        var series = new List<(Actor Actor, IReadOnlyList<ContentWord> Counted, List<SeriesPoint> Points)>();
        foreach (var content in contents.Where(c => c.Statement.Actor is not null && !claimOf[c.Statement].Denials.Contains(c.Statement)))
        {
            for (var i = 0; i < content.Statement.Figures.Count; i++)
            {
                var (figure, counted) = (content.Statement.Figures[i], content.Counted[i]);
                if (counted.Count == 0)
                {
                    continue;
                }

                var found = series
                    .Where(s => ReferenceEquals(s.Actor, content.Statement.Actor) && s.Points[0].Figure.Unit == figure.Unit)
                    .Select(s => (s.Points, Alike: Content.Align(s.Counted, counted).Least))
                    .Where(s => s.Alike >= LeastAlike).OrderByDescending(s => s.Alike).Select(s => s.Points).FirstOrDefault();
                var point = new SeriesPoint(content.Statement, figure, published[content.Statement.Document]);
                if (found is null)
                {
                    series.Add((content.Statement.Actor!, counted, [point]));
                }
                else if (!found.Exists(p => ReferenceEquals(claimOf[p.Statement], claimOf[content.Statement]) || p.Figure.HasBoundsOf(figure)))
                {
                    found.Add(point);
                }
            }
        }

        return [.. series.Where(s => s.Points.Count > 1).Select(s => new Series(s.Actor, s.Points[0].Figure.Counted!, s.Points))];
    }
}
