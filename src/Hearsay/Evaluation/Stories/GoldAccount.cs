using Hearsay.Claims;
using Hearsay.Formats;
using Hearsay.Formats.Stories;
using Hearsay.Resolution;
using Hearsay.Statements;
using Hearsay.Statements.Stances;
using NodaTime;

namespace Hearsay.Evaluation.Stories;

/// <summary>The documents of a story with the statements that were worked out by hand, for an account that stands on them.</summary>
public static class GoldAccount
{
    /// <summary>Contents, actors and parties, stances, factualities, figures and times are those of the gold; claims and what follows from them have no part in it.</summary>
    public static IReadOnlyList<AccountDocument> Of(GoldStory story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var parties = story.Account.Parties.ToDictionary(p => p.Id, p => new Party(p.Id, p.Name, p.Names), StringComparer.Ordinal);
        var actors = story.Account.Actors.ToDictionary(a => a.Id, a => ActorOf(a, parties), StringComparer.Ordinal);
        var statements = story.Account.Statements.ToLookup(s => s.Document, StringComparer.Ordinal);
        return
        [
            .. story.Account.Documents.Select(d => new AccountDocument(d.Id, story.Documents[d.Id],
                [.. statements[d.Id].OrderBy(s => s.Content.Min(c => c.Start)).Select(s => StatementOf(s, story, actors))])),
        ];
    }

    private static Actor ActorOf(StoryActor actor, Dictionary<string, Party> parties) => new()
    {
        Id = actor.Id,
        Name = actor.Name ?? actor.Id,
        Kind = StatementNames.ActorKindOf(actor.Type) ?? ActorKind.Anonymous,
        Party = actor.Party is null ? null : parties.GetValueOrDefault(actor.Party),
        Names = actor.Names,
    };

    private static AccountStatement StatementOf(StoryStatement statement, GoldStory story, Dictionary<string, Actor> actors)
    {
        var attribution = story.Attributions.GetValueOrDefault(statement.Id);
        var text = story.Documents[statement.Document].Text;
        return new AccountStatement(statement.Id, statement.Document)
        {
            Content = statement.Content,
            Words = string.Join(AccountStatement.Joint, statement.Content.Select(c => c.In(text))),
            Voice = statement.IsNarrators ? Voice.Narrator : Voice.Attributed,
            Actor = statement.Actor is null ? null : actors.GetValueOrDefault(statement.Actor),
            Stance = StatementNames.StanceOf(statement.Stance) ?? Stance.Asserts,
            Factuality = StatementNames.FactualityOf(statement.Factuality) ?? Factuality.Certain,
            Figures = [.. statement.Figures.Select(f => new AccountFigure(f.Low, f.Best, f.High) { Counted = f.Counted, IsCoded = f.Counted is not null })],
            Times = [.. statement.Times.Select(t => IsoDays.Interval(t.Value)).OfType<DateInterval>()],
            Source = attribution?.Source,
            Cue = attribution?.Cue,
        };
    }
}
