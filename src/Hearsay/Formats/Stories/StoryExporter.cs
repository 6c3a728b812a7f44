using System.Globalization;
using Hearsay.Resolution;
using Hearsay.Statements;
using Hearsay.Statements.Times;
using NodaTime.Text;

namespace Hearsay.Formats.Stories;

/// <summary>Makes the account of a story from the readings of its documents; what only comparing documents shows is left empty.</summary>
public static class StoryExporter
{
    /// <summary>The account.</summary>
    /// <param name="documents">Each document of the story with its reading; their ids are distinct.</param>
    public static StoryExport Of(IReadOnlyCollection<(StoryDocument Document, Reading Reading)> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var merged = ActorMerger.Merge([.. documents.Select(d => d.Reading.Actors)]);
        var statements = documents.Select(d => (d.Document, Statements: d.Reading.Statements.Select(s => WithMerged(s, merged)).ToList())).ToList();
        var actors = statements
            .SelectMany(d => d.Statements).SelectMany(s => s.Via.Prepend(s.Actor)).OfType<Actor>()
            .GroupBy(a => a.Id, StringComparer.Ordinal).ToList();
        return new StoryExport
        {
            Documents = [.. documents.Select(d => d.Document)],
            Parties = [.. actors.Select(a => a.First().Party).OfType<Party>().DistinctBy(p => p.Id, StringComparer.Ordinal).Select(p => new StoryParty(p.Id, p.Name) { Names = p.Names })],
            Actors = [.. actors.Select(ActorOf)],
            Statements = [.. statements.SelectMany(d => d.Statements.Select((s, i) => StatementOf(s, d.Document.Id, i)))],
        };
    }

    private static Statement WithMerged(Statement statement, IReadOnlyDictionary<Actor, Actor> merged)
        => statement with
        {
            Actor = statement.Actor is null ? null : merged.GetValueOrDefault(statement.Actor, statement.Actor),
            Via = [.. statement.Via.Select(v => merged.GetValueOrDefault(v, v))],
        };

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

    private static StoryStatement StatementOf(Statement statement, string document, int number)
        => new(string.Create(CultureInfo.InvariantCulture, $"{document}.{number + 1}"), document)
        {
            Content = statement.Content,
            Voice = StatementNames.Of(statement.Voice),
            Actor = statement.Actor?.Id,
            Stance = StatementNames.Of(statement.Stance),
            Factuality = StatementNames.Of(statement.Factuality),
            Figures = [.. statement.Figures.Select(f => new StoryFigure(f.Low, f.Best, f.High, f.Counted))],
            Times = [.. statement.Times.Select(t => new StoryTime(ValueOf(t)))],
        };

    /// <summary>Days as ISO 8601 writes them, as an interval where they are several; what cannot be placed as TIMEX3 writes it.</summary>
    private static string ValueOf(TimeMention time)
        => time.Days is not { } days ? time.Value
            : days.Length == 1 ? LocalDatePattern.Iso.Format(days.Start)
            : $"{LocalDatePattern.Iso.Format(days.Start)}/{LocalDatePattern.Iso.Format(days.End)}";
}
