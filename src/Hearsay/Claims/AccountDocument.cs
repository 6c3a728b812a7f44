using Hearsay.Ingestion;
using Hearsay.Resolution;

namespace Hearsay.Claims;

/// <summary>A document of a story with what is said in it.</summary>
/// <param name="Id">Its name in the story.</param>
/// <param name="Document">The document.</param>
/// <param name="Statements">Its statements in order of their places in the text.</param>
public sealed record AccountDocument(string Id, Document Document, IReadOnlyList<AccountStatement> Statements)
{
    /// <summary>Documents as they were read, with one actor for all that are the same; their statements are named by their document and number.</summary>
    /// <param name="readings">Each document's name in the story and its reading.</param>
    public static IReadOnlyList<AccountDocument> Of(IReadOnlyCollection<(string Id, Reading Reading)> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        var merged = ActorMerger.Merge([.. readings.Select(r => r.Reading.Actors)]);
        return [.. readings.Select(r => Of(r.Id, r.Reading, [.. r.Reading.Statements.Select((_, i) => FormattableString.Invariant($"{r.Id}.{i + 1}"))], merged))];
    }

    /// <summary>A document as it was read.</summary>
    /// <param name="id">Its name in the story.</param>
    /// <param name="reading">The reading.</param>
    /// <param name="statementIds">The names of the reading's statements, in order.</param>
    /// <param name="merged">For each actor the one that stands for it in all documents, as <see cref="ActorMerger"/> tells.</param>
    public static AccountDocument Of(string id, Reading reading, IReadOnlyList<string> statementIds, IReadOnlyDictionary<Actor, Actor> merged)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(statementIds);
        ArgumentNullException.ThrowIfNull(merged);
        var text = reading.Document.Text;
        return new AccountDocument(id, reading.Document, [.. reading.Statements.Select((s, i) => new AccountStatement(statementIds[i], id)
        {
            Content = s.Content,
            Words = string.Join(AccountStatement.Joint, s.Content.Select(c => c.In(text))),
            Voice = s.Voice,
            Actor = s.Actor is null ? null : merged.GetValueOrDefault(s.Actor, s.Actor),
            Speaker = s.Actor,
            Via = [.. s.Via.Select(v => merged.GetValueOrDefault(v, v))],
            Stance = s.Stance,
            Factuality = s.Factuality,
            Figures = [.. s.Figures.Select(f => new AccountFigure(f.Low, f.Best, f.High) { Span = f.Span, Counted = f.Counted, Outcome = f.Outcome, Unit = f.Unit })],
            Times = [.. s.Times.Select(t => t.Days).OfType<NodaTime.DateInterval>()],
            Source = s.Attribution is { } a ? reading.Attributions[a].Source : null,
            Cue = s.Attribution is { } c ? reading.Attributions[c].Cue : null,
            PointsTo = s.PointsTo is { } p ? statementIds[p] : null,
        })]);
    }
}
