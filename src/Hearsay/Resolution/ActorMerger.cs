namespace Hearsay.Resolution;

/// <summary>
/// Finds the same actor in several documents: by name, surname, acronym, or description. A vague wording ("the ministry", a surname)
/// is taken for an actor only where one alone fits. The outcome does not depend on the order of the documents.
/// </summary>
public static class ActorMerger
{
    /// <summary>For each actor the one that stands for it in all documents.</summary>
    /// <param name="documents">The actors of each document, as <see cref="DocumentActors.Actors"/> gives them.</param>
    public static IReadOnlyDictionary<Actor, Actor> Merge(IReadOnlyList<IReadOnlyList<Actor>> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var actors = documents.SelectMany(d => d).Distinct<Actor>(ReferenceEqualityComparer.Instance).ToList();
        var groups = new ActorGroups(actors);
        groups.JoinByKeys(KeysOf);
        groups.JoinWhereOneFits(PartialNames, FitByName, isForUnnamed: false);
        groups.JoinWhereOneFits(Descriptions, FitExactly, isForUnnamed: true);
        groups.JoinWhereOneFits(Descriptions, FitByRole, isForUnnamed: true);
        groups.JoinWhereOneFits(Descriptions, FitByRole, isForUnnamed: true);
        groups.JoinWhereOneFits(Descriptions, FitBySeat, isForUnnamed: true);

        return ActorUnion.Of(groups);
    }

    /// <summary>What makes two actors one without doubt: the identity, or a whole name.</summary>
    private static IEnumerable<string> KeysOf(Actor actor)
    {
        if (actor.Traits is null || actor.IsSet)
        {
            yield return $"id {actor.Id}";
        }

        if (actor.IsSet)
        {
            yield return $"person {actor.Id}";
            yield return $"thing {actor.Id}";
        }

        if (actor.Traits is not { } traits)
        {
            yield break;
        }

        var isPerson = traits.Type == EntityType.Person;
        var isVague = (traits.IsIndefinite && traits.Owner is null && actor.Name.Count(c => c == ' ') < 3 && traits.Roles.All(r => r.Modifiers.Count == 0)) || traits.Names.Any(n => isPerson && n.Count == 1);
        if (!isVague)
        {
            yield return $"{(isPerson ? "person" : "thing")} {actor.Id}";
        }

        foreach (var name in traits.Names.Where(n => n.Count > 1 || !isPerson))
        {
            yield return $"{(name.Count > 1 ? "name" : "thing")} {ActorName.Id(string.Join(' ', name))}";
        }
    }

    /// <summary>The words under which a name and its parts are filed.</summary>
    private static IEnumerable<string> PartialNames(Actor actor)
    {
        foreach (var name in actor.Traits?.Names ?? [])
        {
            yield return name[^1].ToLowerInvariant();
            yield return name[0].ToLowerInvariant();
            yield return ActorName.IsAcronym(name[0]) ? name[0] : string.Concat(name.Select(w => w[0]).Where(char.IsUpper));
        }
    }

    /// <summary>The words under which descriptions are filed: the last of each noun, and the last of the name of a body ("the agency").</summary>
    private static IEnumerable<string> Descriptions(Actor actor)
        => (actor.Traits?.Roles ?? []).Select(r => r.LastWord).Concat(actor.Traits is { Type: EntityType.Body, Names: var names } ? names.Select(n => n[^1].ToLowerInvariant()) : []);

    private static bool FitByName(Actor vague, Actor other)
        => vague.Traits is { } one && other.Traits is { } two && (one.Type == two.Type || one.Type == EntityType.Unknown || two.Type == EntityType.Unknown || MayBeFirm(one, two) || MayBeFirm(two, one))
            && one.Names.Any(n => two.Names.Any(m => IsPartOf(n, m) || IsPartOf(m, n)));

    /// <summary>A name taken for that of a place, and a firm ("Corvane", "Corvane Minerals").</summary>
    private static bool MayBeFirm(ActorTraits one, ActorTraits two)
        => one is { Type: EntityType.Side, IsState: false } && two.Type == EntityType.Body && ((one.Traits | two.Traits) & NounTraits.Generic) != 0;

    private static bool FitExactly(Actor vague, Actor other)
        => FitByRole(vague, other) && vague.Traits!.Roles.Any(r => r.Modifiers.Count > 0 && other.Traits!.Roles.Any(o => o.ToString() == r.ToString()));

    private static bool FitByRole(Actor vague, Actor other)
        => vague.Traits is { } one && other.Traits is { } two && one.Type == two.Type && one.IsIndefinite == two.IsIndefinite && (one.Names.Count == 0 || two.Names.Count == 0)
            && (!one.IsIndefinite || (one.Owner is not null && two.Owner is not null) || one.Roles.Any(r => r.IsLong && two.Roles.Any(o => o.ToString() == r.ToString())))
            && SidesFit(vague, other) && OwnersFit(one, two) && Specific(one).Any(r => Specific(two).Any(r.Fits));

    /// <summary>"The Karsovian defence ministry" and "the defence ministry in Belgar", where no other state has such an arm in the documents.</summary>
    private static bool FitBySeat(Actor vague, Actor other)
        => vague.Traits is { Type: EntityType.Body } one && other.Traits is { Type: EntityType.Body } two && ((one.IsOwnerSeat && two.IsOwnerState) || (one.IsOwnerState && two.IsOwnerSeat))
            && (one.Traits & two.Traits & NounTraits.State) != 0 && ((one.Traits | two.Traits) & NounTraits.Authority) == 0
            && one.Roles.Any(r => r.IsLong && two.Roles.Any(o => o.ToString() == r.ToString()));

    /// <summary>The descriptions that tell one from another: "the company" does not, and "the ministry" no more where "the foreign ministry" is known.</summary>
    private static IEnumerable<Role> Specific(ActorTraits traits)
    {
        var roles = traits.Roles.Where(r => r.Modifiers.Count > 0 || (Nouns.English.Find(r.Head, out _, out _) & NounTraits.Generic) == 0).Concat(NameRoles(traits)).ToList();
        return roles.Where(r => r.IsLong || !roles.Exists(o => o.IsLong && o.LastWord == r.LastWord));
    }

    private static IEnumerable<Role> NameRoles(ActorTraits traits)
        => traits.Type == EntityType.Body ? traits.Names.Where(n => n.Count > 1).Select(n => new Role(n[^1].ToLowerInvariant(), [.. n.SkipLast(1).Select(w => w.ToLowerInvariant())])) : [];

    private static bool IsPartOf(IReadOnlyList<string> part, IReadOnlyList<string> whole)
        => (part.Count < whole.Count && (ActorName.IsEndOf(part, whole) || part.SequenceEqual(whole.Take(part.Count), StringComparer.OrdinalIgnoreCase)))
            || (part.Count == 1 && whole.Count > 1 && ActorName.IsAcronym(part[0]) && part[0] == string.Concat(whole.Select(w => w[0]).Where(char.IsUpper)));

    private static bool OwnersFit(ActorTraits one, ActorTraits two)
        => one.Owner is null || two.Owner is null || ActorName.Key(one.Owner) == ActorName.Key(two.Owner);

    private static bool SidesFit(Actor one, Actor two)
        => one.Party is null || two.Party is null || one.Party.Id == two.Party.Id || one.Traits!.Owner is null || two.Traits!.Owner is null
            || ActorName.Key(one.Traits.Owner) == ActorName.Key(two.Traits.Owner);
}
