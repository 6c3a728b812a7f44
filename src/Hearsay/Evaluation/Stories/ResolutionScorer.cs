using Hearsay.Formats.Stories;
using Hearsay.Resolution;

namespace Hearsay.Evaluation.Stories;

/// <summary>Scores who the statements of a story are attributed to, with the same measures as the whole account.</summary>
internal static class ResolutionScorer
{
    /// <summary>Scores one story.</summary>
    /// <param name="story">The story.</param>
    /// <param name="actors">The actor that was found for a statement, by the statement's id; a statement without an entry has none.</param>
    public static ResolutionScore Score(GoldStory story, IReadOnlyDictionary<string, Actor> actors)
    {
        var named = story.Account.Statements.Where(s => s.Actor is not null).ToList();
        var clusters = named.Select(s => (s.Actor!, actors.GetValueOrDefault(s.Id)?.Id ?? $"none {s.Id}")).ToList();
        return new ResolutionScore(story.Name, named.Count, Measure.BCubed(clusters), Measure.Accuracy(named, s => HasParty(story, s, actors.GetValueOrDefault(s.Id))));
    }

    /// <summary>Whether the side that was found is the gold side, by name; where there is no gold side, whether none was found.</summary>
    public static bool HasParty(GoldStory story, StoryStatement statement, Actor? found)
    {
        var actor = story.Account.Actors.FirstOrDefault(a => a.Id == statement.Actor);
        var wanted = actor?.Party is null ? null : story.Account.Parties.FirstOrDefault(p => p.Id == actor.Party);
        return wanted is null
            ? found is { Party: null }
            : found?.Party is { } party && PartyNames.AreSame(wanted, new StoryParty(party.Id, party.Name) { Names = party.Names });
    }
}
