using Hearsay.Claims.Figures;
using NodaTime;

namespace Hearsay.Claims;

/// <summary>Which actors' figures are asked for; all conditions hold together. A series is found whole, or not at all.</summary>
public sealed record SeriesQuery
{
    /// <summary>Words that the series' statements hold, each in any of them; capital and small letters alike.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Given by this actor: its id, or part of a name of it.</summary>
    public string? By { get; init; }

    /// <summary>Given by an actor of this party: its id, or part of a name of it.</summary>
    public string? Party { get; init; }

    /// <summary>With a figure that was published then or later.</summary>
    public Instant? Since { get; init; }

    /// <summary>With a figure that was published before.</summary>
    public Instant? Until { get; init; }

    /// <summary>The series of an account that fit, and single figures as series of one, in the order of their first figures.</summary>
    public IEnumerable<Series> Find(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var published = account.Documents.ToDictionary(d => d.Id, d => d.Document.Published?.ToInstant(), StringComparer.Ordinal);
        return SingleFigures.With(account).Where(s => Fits(s, published));
    }

    private bool Fits(Series series, Dictionary<string, Instant?> published)
        => Words.All(w => series.Points.Any(p => p.Statement.Words.Contains(w, StringComparison.OrdinalIgnoreCase)))
            && (By is null || (series.Actor is { } actor && ClaimQuery.Names(actor.Id, actor.Names.Append(actor.Name), By)))
            && (Party is null || (series.Actor?.Party is { } party && ClaimQuery.Names(party.Id, party.Names.Append(party.Name), Party)))
            && (Since is not { } since || series.Points.Any(p => published[p.Statement.Document] >= since))
            && (Until is not { } until || series.Points.Any(p => published[p.Statement.Document] < until));
}
