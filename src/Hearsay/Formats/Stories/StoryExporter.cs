using Hearsay.Claims;
using Hearsay.Claims.Lineage;
using Hearsay.Resolution;
using NodaTime;
using NodaTime.Text;

namespace Hearsay.Formats.Stories;

/// <summary>Writes the account of a story in the shape in which accounts are exchanged and scored.</summary>
public static class StoryExporter
{
    /// <summary>The account as an export.</summary>
    public static StoryExport Of(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var statements = account.Documents.SelectMany(d => d.Statements).ToList();
        var actors = statements.SelectMany(s => s.Via.Prepend(s.Actor)).OfType<Actor>().GroupBy(a => a.Id, StringComparer.Ordinal).ToList();
        var claims = account.Claims.SelectMany(c => c.Statements.Select(s => (s.Id, Claim: c))).ToDictionary(c => c.Id, c => c.Claim, StringComparer.Ordinal);
        var texts = account.Documents.ToDictionary(d => d.Id, d => d.Document.Text, StringComparer.Ordinal);
        return new StoryExport
        {
            Documents = [.. account.Documents.Select(d => new StoryDocument(d.Id, d.Document.Url))],
            Parties = [.. actors.Select(a => a.First().Party).Concat(account.Silences.Select(s => s.Party)).OfType<Party>().DistinctBy(p => p.Id, StringComparer.Ordinal).Select(p => new StoryParty(p.Id, p.Name) { Names = p.Names })],
            Actors = [.. actors.Select(ActorOf)],
            Statements = [.. statements.Select(s => StatementOf(s, claims[s.Id]))],
            Claims = [.. account.Claims.Select(c => new StoryClaim(c.Id, c.Wording.Words) { Origins = [.. c.Origins.Select(g => (IReadOnlyList<string>)[.. g.Select(s => s.Id)])] })],
            Contradicts = [.. account.Contradictions.Select(c => (IReadOnlyList<string>)[c.One.Id, c.Other.Id])],
            Updates = [.. account.Updates.Select(u => (IReadOnlyList<string>)[u.Earlier.Id, u.Later.Id])],
            Lineage = [.. account.Lineage.Select(l => new StoryLineage(l.Document.Id, l.From.Id, NameOf(l.Kind)))],
            Silences = [.. account.Silences.Select(s => new StorySilence(s.Party.Id, s.Claim.Id, NameOf(s.Kind)) { Evidence = s.Words is { } words ? new StoryEvidence(s.Document!, words.In(texts[s.Document!])) : null })],
            Series = [.. account.Series.Select(SeriesOf)],
        };
    }

    /// <summary><c>copies</c>, <c>rewrites</c> or <c>cites</c>.</summary>
    public static string NameOf(LineageKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary><c>declined</c>, <c>no answer</c> or <c>absent</c>.</summary>
    public static string NameOf(SilenceKind kind) => kind == SilenceKind.NoAnswer ? "no answer" : kind.ToString().ToLowerInvariant();

    /// <summary>Documents may know different names of one actor.</summary>
    private static StoryActor ActorOf(IEnumerable<Actor> same)
    {
        var first = same.First();
        return new StoryActor(first.Id, first.Name)
        {
            Names = [.. same.SelectMany(a => a.Names).Distinct(StringComparer.Ordinal)],
            Type = StatementNames.Of(first.Kind),
            Party = first.Party?.Id,
        };
    }

    private static StoryStatement StatementOf(AccountStatement statement, Claim claim)
        => new(statement.Id, statement.Document)
        {
            Content = statement.Content,
            Voice = StatementNames.Of(statement.Voice),
            Actor = statement.Actor?.Id,
            Stance = StatementNames.Of(statement.Stance),
            Factuality = StatementNames.Of(statement.Factuality),
            Claim = claim.Id,
            Denies = claim.Denials.Contains(statement),
            Figures = [.. statement.Figures.Select(f => new StoryFigure(f.Low, f.Best, f.High, f.Counted))],
            Times = [.. statement.Times.Select(t => new StoryTime(ValueOf(t)))],
        };

    private static StorySeries SeriesOf(Series series)
        => new()
        {
            Actor = series.Actor?.Id,
            Counted = series.Counted,
            Points = [.. series.Points.Select(p => new StoryPoint(p.Statement.Id, p.Figure.Low, p.Figure.Best, p.Figure.High))],
        };

    /// <summary>Days as ISO 8601 writes them, as an interval where they are several.</summary>
    private static string ValueOf(DateInterval days)
        => days.Length == 1 ? LocalDatePattern.Iso.Format(days.Start) : $"{LocalDatePattern.Iso.Format(days.Start)}/{LocalDatePattern.Iso.Format(days.End)}";
}
