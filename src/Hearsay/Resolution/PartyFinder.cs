namespace Hearsay.Resolution;

/// <summary>
/// Says for which side somebody speaks. Whoever speaks as a body has a side; private people, outlets and unnamed employees who speak for
/// themselves have none; unnamed officials of a state belong to their state.
/// </summary>
internal sealed class PartyFinder(SideTable sides, EntityBook book, Entity? home)
{
    private const int Deepest = 8;
    private readonly Dictionary<string, Side> _named = new(StringComparer.Ordinal);

    /// <summary>The entity that is the side of another; null where it has none.</summary>
    public Entity? Find(Entity entity) => Find(entity, 0);

    /// <summary>Whether the side of an entity was guessed from what stands around it, and not named.</summary>
    public bool IsGuessed(Entity entity) => IsGuessed(entity, Deepest);

    private bool IsGuessed(Entity entity, int depth)
        => entity is { Known: null, Type: EntityType.Person or EntityType.Crowd or EntityType.Body }
            && (entity.Owner is null || Find(entity.Owner) is null || (depth > 0 && entity.Owner.Type != EntityType.Side && IsGuessed(entity.Owner, depth - 1)))
            && Find(entity) is { } side && side != entity;

    private Entity? Find(Entity entity, int depth)
    {
        if (depth > Deepest)
        {
            return null;
        }

        if (entity.Known is { } known)
        {
            return known.Party is null ? null : known.Party == known.Name ? entity : book.OfSide(SideOf(known.Party));
        }

        return entity.Type switch
        {
            EntityType.Side => entity,
            EntityType.Body => OfBody(entity, depth),
            EntityType.Person or EntityType.Crowd => OfPeople(entity, depth),
            EntityType.Document => (entity.Owner ?? entity.LikelyOwner) is { } owner && !entity.IsOwnerPlace ? Find(owner, depth + 1) : null,
            EntityType.Unknown => entity.Names.Count > 0 && entity.Roles.Count == 0 ? entity : null,
            _ => null,
        };
    }

    /// <summary>A side by the name that the tables or a user give it; one that no table describes has that name alone.</summary>
    private Side SideOf(string name)
    {
        if (sides.ByName(name) is { } known)
        {
            return known;
        }

        if (!_named.TryGetValue(name, out var side))
        {
            _named[name] = side = new Side(name, [], [], []);
        }

        return side;
    }

    private Entity? OfBody(Entity body, int depth)
    {
        var traits = body.Traits;
        if ((traits & NounTraits.State) != 0)
        {
            return OfState(body, depth) ?? (body.Names.Count > 0 && (body.Traits & NounTraits.Own) != 0 ? body : home ?? body.LikelyOwner ?? body);
        }

        var isPart = body.Owner is { Type: EntityType.Body or EntityType.Side } owner && body.Names.Count == 0 && !(body.IsOwnerPlace && owner.Type == EntityType.Side)
            && ((traits & NounTraits.Authority) != 0 || owner.Type == EntityType.Body);
        return isPart ? Find(body.Owner!, depth + 1) : body;
    }

    /// <summary>The state of an arm or an office by its owner, where that leads to a state or to another side of its own.</summary>
    private Entity? OfState(Entity entity, int depth)
        => entity.Owner is { } owner && Find(owner, depth + 1) is { } side && (side.Type == EntityType.Side || side.Known is not null || side.Names.Count > 0 || (owner.Type == EntityType.Body && (owner.Traits & NounTraits.State) == 0)) ? side : null;

    private Entity? OfPeople(Entity people, int depth)
    {
        var traits = people.Traits;
        if (people.Type == EntityType.Crowd && people.Names.Count > 0 && people.Owner is null)
        {
            return people;
        }

        const NounTraits ForSide = NounTraits.Office | NounTraits.Speaks | NounTraits.Member | NounTraits.State;
        var speaksForSide = (traits & ForSide) != 0 || (people.Names.Count > 0 && (traits & NounTraits.Private) == 0);
        if (!speaksForSide || (people is { IsIndefinite: true, IsPlural: true, Owner: null }))
        {
            return null;
        }

        if ((traits & NounTraits.State) != 0)
        {
            return OfState(people, depth) ?? (people.LikelyOwner is { } likely ? Find(likely, depth + 1) : home);
        }

        return (people.Owner ?? people.LikelyOwner) is { } owner ? Find(owner, depth + 1) : null;
    }
}
