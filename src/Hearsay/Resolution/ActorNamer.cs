namespace Hearsay.Resolution;

/// <summary>The canonical name and the kind of an entity.</summary>
internal static class ActorNamer
{
    private const int Deepest = 4;

    /// <summary>The fullest name; for who has none, the noun with its modifiers and owner ("foreign ministry of Tesmara").</summary>
    public static string NameOf(Entity entity) => NameOf(entity, 0);

    /// <summary>What kind of source it is.</summary>
    public static ActorKind KindOf(Entity entity) => entity.Known?.Kind ?? entity.Type switch
    {
        EntityType.Person => entity.Names.Count > 0 || (!entity.IsIndefinite && (entity.Traits & NounTraits.Office) != 0) ? ActorKind.Person : ActorKind.Anonymous,
        EntityType.Crowd => entity.Names.Count == 0 && (entity.Number is not null || (entity.Traits & (NounTraits.Member | NounTraits.Speaks)) != 0) && entity.Members.Count == 0 ? ActorKind.Anonymous : ActorKind.Collective,
        EntityType.Body => (entity.Traits & NounTraits.State) != 0 && (entity.Traits & NounTraits.Own) == 0 ? ActorKind.Government : ActorKind.Organisation,
        EntityType.Side => ActorKind.Government,
        EntityType.Document => ActorKind.Document,
        EntityType.Media => ActorKind.Media,
        _ => entity.Names.Count > 0 ? ActorKind.Organisation : entity.IsPlural ? ActorKind.Collective : ActorKind.Anonymous,
    };

    private static string NameOf(Entity entity, int depth)
    {
        if (entity.Known is { } known)
        {
            return known.Name;
        }

        if (entity.Side is { } side)
        {
            return side.Name;
        }

        if (entity.Names.Count > 0)
        {
            return entity.FullName;
        }

        if (entity.Description is { } description && description.Count(c => c == ' ') > 2)
        {
            return description;
        }

        if (entity.Roles.Count == 0)
        {
            return entity.Wordings.Count > 0 ? entity.Wordings[0] : "somebody";
        }

        var role = entity.Roles.MaxBy(r => r.Modifiers.Count)!;
        var phrase = entity.IsPlural ? Plural(entity, role) : role.ToString();
        return entity.Owner is { } owner && depth < Deepest ? $"{phrase} {(entity.IsOwnerPlace && owner.Side is null ? "in" : "of")} {NameOf(owner, depth + 1)}" : phrase;
    }

    private static string Plural(Entity entity, Role role)
    {
        var plural = role.Head.EndsWith('s') || role.Head is "police" or "people" ? role.ToString() : $"{role}s";
        return entity.Number is { } number ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number} {plural}") : plural;
    }
}
