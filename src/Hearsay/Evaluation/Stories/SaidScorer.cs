using Hearsay.Formats.Stories;

namespace Hearsay.Evaluation.Stories;

/// <summary>Scores what is read of single statements: stance, factuality, who speaks for which side, figures and times.</summary>
internal sealed class SaidScorer(StoryExport gold, StoryExport judged, StatementPartners partners)
{
    private readonly Dictionary<string, StoryActor> _goldActors = gold.Actors.ToDictionary(a => a.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, StoryParty> _goldParties = gold.Parties.ToDictionary(p => p.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, StoryActor> _actors = judged.Actors.ToDictionary(a => a.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, StoryParty> _parties = judged.Parties.ToDictionary(p => p.Id, StringComparer.Ordinal);

    /// <summary>Adds the measures.</summary>
    public void AddTo(Dictionary<string, double?> measures)
    {
        var attributed = gold.Statements.Where(s => !s.IsNarrators).ToList();
        measures["stance"] = Measure.Accuracy(attributed, s => partners.Of(s) is { } found && found.Stance == s.Stance);
        measures["factuality"] = Measure.Accuracy(attributed, s => partners.Of(s) is { } found && found.Factuality == s.Factuality);

        var named = gold.Statements.Where(s => s.Actor is not null).ToList();
        measures["actors"] = Measure.BCubed([.. named.Select(s => (s.Actor!, partners.Of(s) is { } found ? found.Actor ?? $"none {s.Id}" : $"missing {s.Id}"))]);
        measures["parties"] = Measure.Accuracy(named, HasParty);

        var figures = gold.Statements.SelectMany(s => s.Figures, (s, figure) => (Statement: s, Figure: figure)).ToList();
        measures["figures"] = Measure.Accuracy(figures, f => partners.Of(f.Statement)?.Figures.Any(f.Figure.HasBoundsOf) == true);
        var times = gold.Statements.Where(s => s.Times.Count > 0).ToList();
        measures["times"] = Measure.Accuracy(times, s => partners.Of(s)?.Times.Any(t => IsoDays.AreSame(t.Value, s.Times[0].Value)) == true);
    }

    private bool HasParty(StoryStatement statement)
    {
        var found = partners.Of(statement);
        var party = PartyOf(found?.Actor, _actors, _parties);
        return PartyOf(statement.Actor, _goldActors, _goldParties) is { } wanted
            ? party is not null && PartyNames.AreSame(wanted, party)
            : found is not null && party is null;
    }

    private static StoryParty? PartyOf(string? actor, Dictionary<string, StoryActor> actors, Dictionary<string, StoryParty> parties)
        => actor is not null && actors.GetValueOrDefault(actor)?.Party is { } party ? parties.GetValueOrDefault(party) : null;
}
