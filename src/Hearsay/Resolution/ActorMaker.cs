using Hearsay.Attributions;

namespace Hearsay.Resolution;

/// <summary>Makes actors and parties of the entities of a document.</summary>
internal sealed class ActorMaker(PartyFinder parties, EntityBook book)
{
    private const int MostNames = 16;
    private const int Deepest = 8;
    private readonly Dictionary<Entity, Actor> _actors = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Entity, Party> _parties = new(ReferenceEqualityComparer.Instance);
    private readonly DistinctIds _ids = new();

    /// <summary>Makes them all.</summary>
    /// <param name="sources">Who the source of each attribution is.</param>
    /// <param name="attributions">The attributions.</param>
    public DocumentActors Make(IReadOnlyList<Entity?> sources, IReadOnlyList<Attribution> attributions)
    {
        var wanted = sources.OfType<Entity>().SelectMany(e => e.Members.Append(e)).SelectMany(WithBodies).Concat(book.Entities.Where(IsNamed)).ToHashSet<Entity>(ReferenceEqualityComparer.Instance);
        var ordered = wanted.OrderBy(e => e.Mentions.Count > 0 ? e.Mentions.Min.Start : int.MaxValue).ThenBy(e => e.Order).ToList();
        var arms = ordered.Where(e => e.Type == EntityType.Body).Select(e => (Side: parties.Find(e), Body: e)).Where(p => p.Side is not null && p.Side != p.Body).ToLookup(p => p.Side!, p => p.Body);
        foreach (var entity in ordered)
        {
            _actors[entity] = Actor(entity, arms);
        }

        foreach (var entity in ordered.Where(e => e.Members.Count > 0))
        {
            _actors[entity] = _actors[entity] with { Members = [.. entity.Members.Select(m => _actors[m])] };
        }

        return new DocumentActors
        {
            Sources = [.. sources.Select((entity, i) => entity is null ? ResolvedSource.None : new ResolvedSource(_actors[entity], Via(sources, attributions, i)))],
            Actors = [.. ordered.Select(e => _actors[e])],
            Parties = [.. ordered.Select(e => _actors[e].Party).OfType<Party>().DistinctBy(p => p.Id)],
        };
    }

    /// <summary>Somebody, and the bodies to which he belongs.</summary>
    private static IEnumerable<Entity> WithBodies(Entity entity)
    {
        yield return entity;
        for (var (owner, step) = (entity.Owner, 0); owner is { Type: EntityType.Body } && step < Deepest; owner = owner.Owner, step++)
        {
            yield return owner;
        }
    }

    private static bool IsNamed(Entity entity) => entity.Type switch
    {
        EntityType.Person or EntityType.Media => entity.Names.Count > 0,
        EntityType.Body => entity.Names.Count > 0 || entity.Owner is not null,
        EntityType.Side => entity.Side is not null,
        _ => false,
    };

    /// <summary>Those in whose words the attribution stands, from the nearest outwards.</summary>
    private Actor[] Via(IReadOnlyList<Entity?> sources, IReadOnlyList<Attribution> attributions, int at)
    {
        var via = new List<Actor>();
        var step = 0;
        for (var parent = attributions[at].Parent; parent is { } p && p >= 0 && p < sources.Count && step < Deepest; parent = attributions[p].Parent, step++)
        {
            if (sources[p] is { } outer && outer != sources[at] && !via.Contains(_actors[outer]))
            {
                via.Add(_actors[outer]);
            }
        }

        return [.. via];
    }

    private Actor Actor(Entity entity, ILookup<Entity, Entity> arms)
    {
        var name = ActorNamer.NameOf(entity);
        return new Actor
        {
            Id = _ids.Take(ActorName.Id(name)),
            Name = name,
            Kind = ActorNamer.KindOf(entity),
            Party = parties.Find(entity) is { } side ? Party(side, arms) : null,
            Names = Names(name, entity),
            Number = entity.Number,
            Mentions = [.. entity.Mentions],
            Traits = ActorTraits.Of(entity, parties.IsGuessed(entity)),
        };
    }

    private Party Party(Entity side, ILookup<Entity, Entity> arms)
    {
        if (!_parties.TryGetValue(side, out var party))
        {
            var name = ActorNamer.NameOf(side);
            var known = side.Side is { } state ? state.Names.Concat(state.Demonyms).Concat(state.Seats) : side.Known?.Names ?? [];
            var names = Names(name, side).Concat(known).Concat(arms[side].SelectMany(a => Names(ActorNamer.NameOf(a), a)));
            _parties[side] = party = new Party(ActorName.Id(name), name, [.. names.DistinctBy(ActorName.Key)]);
        }

        return party;
    }

    private static string[] Names(string name, Entity entity)
        => [.. entity.Names.Select(n => string.Join(' ', n).Replace(" '", "'", StringComparison.Ordinal)).Concat(entity.Wordings).Prepend(name).DistinctBy(ActorName.Key).Take(MostNames)];
}
