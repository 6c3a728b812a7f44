using Hearsay.Resolution;
using Hearsay.Statements;

namespace Hearsay.Claims.Grades;

/// <summary>
/// Tells whether the side of a source is what its statement speaks of, or a party that it disputes with in the account is. A party disputes
/// with those that deny what it puts forward, and with those whose claims cannot hold together with its own.
/// </summary>
internal sealed class InterestFinder
{
    private static readonly SourceInterest Outlets = new(Interest.NotSeen, "the outlet says it itself");

    private readonly Dictionary<string, List<Party>> _rivals;

    /// <summary>Finds who disputes with whom.</summary>
    public InterestFinder(Account account)
    {
        var disputes = account.Claims.Where(c => c.Denials.Count > 0).Select(c => (One: c.Supports, Other: (IEnumerable<AccountStatement>)c.Denials))
            .Concat(account.Contradictions.Select(c => (One: c.One.Supports, Other: c.Other.Supports)));
        var pairs = disputes.SelectMany(d => PartiesOf(d.One).SelectMany(_ => PartiesOf(d.Other), (one, other) => (one, other))).Where(p => p.one.Id != p.other.Id);
        _rivals = pairs.SelectMany(p => new[] { (p.one, p.other), (one: p.other, other: p.one) }).GroupBy(p => p.one.Id, p => p.other, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.DistinctBy(p => p.Id, StringComparer.Ordinal).OrderBy(p => p.Id, StringComparer.Ordinal).ToList(), StringComparer.Ordinal);
    }

    /// <summary>How the source of a statement stands to it.</summary>
    public SourceInterest Of(AccountStatement statement) => statement switch
    {
        { Voice: Voice.Narrator, Actor: null } => Outlets,
        { Actor: null } => new(Interest.CannotBeJudged, "nobody is named who says it"),
        { Actor: { Party: { } party } actor } => Of(statement.Words, actor, party),
        { Actor: { } actor } when NamedIn.Actor(statement.Words, actor) => new(Interest.Subject, $"{actor.Name} is named in it"),
        { Actor: { } actor } => new(Interest.CannotBeJudged, $"it is not known for whom {actor.Name} speaks"),
    };

    private SourceInterest Of(string words, Actor actor, Party party)
    {
        var speaks = party.Name == actor.Name ? actor.Name : $"{actor.Name} speaks for {party.Name}, which";
        if (NamedIn.Party(words, party) || NamedIn.Actor(words, actor))
        {
            return new(Interest.Subject, $"{speaks} is named in it");
        }

        if (NamedIn.Speakers(words))
        {
            return new(Interest.Subject, $"{speaks} speaks of itself in it");
        }

        return _rivals.GetValueOrDefault(party.Id)?.Find(r => NamedIn.Party(words, r)) is { } rival
            ? new(Interest.AgainstRival, $"{speaks} disputes with {rival.Name} in the story, and that party is named in it")
            : new(Interest.NotSeen, $"{speaks} is not named in it, nor is a party that disputes with it");
    }

    private static IEnumerable<Party> PartiesOf(IEnumerable<AccountStatement> statements) => statements.Select(s => s.Actor?.Party).OfType<Party>().DistinctBy(p => p.Id, StringComparer.Ordinal);
}
