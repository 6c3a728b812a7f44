namespace Hearsay.Claims.Figures;

/// <summary>Finds the figures of actors that never moved, and so are in no series.</summary>
internal static class SingleFigures
{
    /// <summary>The series of an account and a series of one for each single figure, in the order of their first figures. What an outlet says itself is in none.</summary>
    public static IReadOnlyList<Series> With(Account account)
    {
        var place = account.Documents.SelectMany(d => d.Statements).Select((s, i) => (s.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        var published = account.Documents.ToDictionary(d => d.Id, d => d.Document.Published?.Date, StringComparer.Ordinal);
        var claimOf = account.Claims.SelectMany(c => c.Statements, (claim, statement) => (claim, statement)).ToDictionary(p => p.statement.Id, p => p.claim, StringComparer.Ordinal);
        var found = account.Series.ToList();
        foreach (var statement in account.Documents.SelectMany(d => d.Statements).Where(s => s.Actor is not null && !claimOf[s.Id].Denials.Contains(s)))
        {
            foreach (var figure in statement.Figures)
            {
                var single = new Series(statement.Actor, figure.Counted ?? figure.Unit ?? "", [new SeriesPoint(statement, figure, published[statement.Document])]);
                if (!found.Exists(s => Holds(s, single, claimOf)))
                {
                    found.Add(single);
                }
            }
        }

        return [.. found.OrderBy(s => place[s.Points[0].Statement.Id])];
    }

    /// <summary>Whether a series has that figure: from that statement, or from another that says the same.</summary>
    private static bool Holds(Series series, Series single, Dictionary<string, Claim> claimOf)
    {
        if (series.Actor?.Id != single.Actor?.Id)
        {
            return false;
        }

        var one = single.Points[0];
        var isAlike = string.Equals(series.Counted, single.Counted, StringComparison.OrdinalIgnoreCase);
        return series.Points.Any(p => p.Figure.HasBoundsOf(one.Figure)
            ? isAlike || p.Statement.Id == one.Statement.Id || claimOf[p.Statement.Id] == claimOf[one.Statement.Id]
            : isAlike && claimOf[p.Statement.Id] == claimOf[one.Statement.Id]);
    }
}
