namespace Hearsay.Resolution;

/// <summary>Makes one actor of each group, and one party of what bears the same name.</summary>
internal static class ActorUnion
{
    /// <summary>For each actor of the groups the one that stands for it.</summary>
    public static IReadOnlyDictionary<Actor, Actor> Of(ActorGroups groups)
    {
        var merged = new Dictionary<Actor, Actor>(ReferenceEqualityComparer.Instance);
        var ids = new DistinctIds();
        foreach (var group in groups.Groups.Select(g => (Members: g, Best: Best(g))).OrderBy(g => g.Best.Id, StringComparer.Ordinal).ThenBy(g => g.Best.Name, StringComparer.Ordinal))
        {
            var one = group.Best with
            {
                Id = ids.Take(group.Best.Id),
                Names = [.. group.Members.SelectMany(a => a.Names).Order(StringComparer.Ordinal).Prepend(group.Best.Name).DistinctBy(ActorName.Key)],
                Party = PartyOf(group.Members),
                Mentions = [],
            };
            foreach (var member in group.Members)
            {
                merged[member] = one;
            }
        }

        return WithWholeParties(merged);
    }

    /// <summary>The member with the fullest name.</summary>
    private static Actor Best(IReadOnlyList<Actor> members)
        => members.OrderByDescending(a => a.Traits is { Names.Count: > 0 }).ThenBy(a => ActorName.IsAcronym(a.Name)).ThenByDescending(a => a.Name.Count(c => c == ' '))
            .ThenByDescending(a => a.Name.Length).ThenBy(a => a.Name, StringComparer.Ordinal).ThenBy(a => a.Id, StringComparer.Ordinal).First();

    /// <summary>The side that a person gave, or that most documents give, and one that is not the actor itself before one that is.</summary>
    private static Party? PartyOf(IReadOnlyList<Actor> members)
    {
        if (members.FirstOrDefault(a => a.IsPartySet) is { } set)
        {
            return set.Party;
        }

        var given = members.Where(a => a is { Party: not null, Traits.IsPartyGuessed: false }).Select(a => a.Party).OfType<Party>().ToList();
        var parties = given.Count > 0 ? given : members.Select(a => a.Party).OfType<Party>().ToList();
        var best = parties.GroupBy(p => p.Id, StringComparer.Ordinal)
            .OrderBy(g => members.Any(a => a.Party?.Id == g.Key && a.Name == a.Party.Name)).ThenByDescending(g => char.IsUpper(g.First().Name[0])).ThenByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        return best is null ? null : Whole(best);
    }

    private static Party Whole(IEnumerable<Party> same)
    {
        var ordered = same.OrderByDescending(p => p.Name.Length).ThenBy(p => p.Name, StringComparer.Ordinal).ToList();
        return ordered[0] with { Names = [.. ordered.SelectMany(p => p.Names).Order(StringComparer.Ordinal).Prepend(ordered[0].Name).DistinctBy(ActorName.Key)] };
    }

    private static Dictionary<Actor, Actor> WithWholeParties(Dictionary<Actor, Actor> merged)
    {
        var parties = merged.Keys.Select(a => a.Party).Concat(merged.Values.Select(a => a.Party)).OfType<Party>().GroupBy(p => p.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, Whole, StringComparer.Ordinal);
        var whole = merged.Values.Distinct<Actor>(ReferenceEqualityComparer.Instance).ToDictionary<Actor, Actor, Actor>(a => a, a => a.Party is null ? a : a with { Party = parties[a.Party.Id] }, ReferenceEqualityComparer.Instance);
        return merged.ToDictionary<KeyValuePair<Actor, Actor>, Actor, Actor>(m => m.Key, m => whole[m.Value], ReferenceEqualityComparer.Instance);
    }
}
