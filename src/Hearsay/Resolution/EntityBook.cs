namespace Hearsay.Resolution;

/// <summary>
/// Says of each mention who it is: a name, a noun with its modifiers and owner, or both in apposition. A deterministic sieve, the surest
/// evidence first (Lee et al. 2013, "Deterministic coreference resolution based on entity-centric, precision-ranked rules").
/// </summary>
internal sealed class EntityBook(SideTable sides, NameTable names)
{
    private const int DeepestOwner = 8;
    private readonly EntityIndex _byName = new();
    private readonly EntityIndex _byWord = new();
    private readonly EntityIndex _byRole = new();
    private readonly Dictionary<Side, Entity> _bySide = new(ReferenceEqualityComparer.Instance);

    /// <summary>All entities, in the order in which they came.</summary>
    public List<Entity> Entities { get; } = [];

    /// <summary>Who was mentioned shortly before; set by the reader that goes through the text.</summary>
    public required PronounReader Recent { get; init; }

    /// <summary>Who a mention is.</summary>
    public Entity Place(Mention mention) => Place(mention, 0);

    /// <summary>Makes an entity that nothing before can be.</summary>
    public Entity Make(EntityType type)
    {
        var entity = new Entity(type, Entities.Count);
        Entities.Add(entity);
        return entity;
    }

    private Entity Place(Mention mention, int depth)
    {
        if (mention.Entity is { } known)
        {
            return known;
        }

        var cluster = Cluster(mention);
        var owner = cluster.Select(m => OwnerOf(m, depth)).FirstOrDefault(o => o is not null);
        var name = cluster.FirstOrDefault(m => m.IsName);
        var noun = cluster.FirstOrDefault(m => !m.IsName);
        var entity = name is not null ? Named(name, noun, owner) : Nouned(noun!, owner);
        foreach (var member in cluster)
        {
            Note(entity, member, owner);
        }

        return entity;
    }

    private static List<Mention> Cluster(Mention mention)
    {
        var cluster = new List<Mention>();
        for (var at = mention; at is not null && at.Entity is null; at = at.Apposed)
        {
            cluster.Add(at);
        }

        return cluster;
    }

    private Entity? OwnerOf(Mention mention, int depth)
        => mention.Owner is { } owner && depth < DeepestOwner ? Place(owner, depth + 1)
            : mention.IsThere ? Recent.FindPlace(mention.First)
            : mention.OwnerPronoun is { } pronoun ? Recent.FindPossessor(pronoun, (mention.Traits & NounTraits.Body) != 0 ? mention.Traits : NounTraits.None)
            : null;

    private Entity Named(Mention name, Mention? noun, Entity? owner)
    {
        var type = noun is not null && (noun.Traits & NounTraits.Person) != 0 ? EntityType.Person : names.TypeOf(name);
        var key = ActorName.Key(string.Join(' ', name.Name));
        if ((type != EntityType.Person || (name.Name.Count > 1 && noun is null)) && sides.Find(name.Name) is { } side)
        {
            return OfSide(side);
        }

        if (sides.Known(name.Name)?.Actor is { } known && _byName.Find(ActorName.Key(known.Name)).FirstOrDefault(e => e.Known == known) is { } same)
        {
            return same;
        }

        return _byName.Find(key).FirstOrDefault(e => e.Type == type || e.Type == EntityType.Unknown || type == EntityType.Unknown)
            ?? (type == EntityType.Person ? NamedPerson(name, noun, owner) : NamedBody(name, noun, owner, type));
    }

    /// <summary>The entity of a side.</summary>
    public Entity OfSide(Side side)
    {
        if (!_bySide.TryGetValue(side, out var entity))
        {
            _bySide[side] = entity = Make(EntityType.Side);
            entity.Side = side;
        }

        return entity;
    }

    private Entity NamedPerson(Mention name, Mention? noun, Entity? owner)
    {
        var surname = name.Name[^1].ToLowerInvariant();
        var same = _byWord.Find(surname).FirstOrDefault(e => e.Type == EntityType.Person && SamePerson(e, name));
        same ??= noun is null ? null : _byRole.Find(LastWord(noun)).FirstOrDefault(e => e.Type == EntityType.Person && e.Names.Count == 0 && !e.IsIndefinite && RoleFits(e, noun, owner));
        return same ?? Make(EntityType.Person);
    }

    /// <summary>One name is the surname or another part of the other, or the first names agree.</summary>
    private static bool SamePerson(Entity entity, Mention name)
        => entity.Names.Any(n => n.Count == 1 || name.Name.Count == 1 ? n[^1] == name.Name[^1] || (name.Name.Count == 1 && n.Contains(name.Name[0])) : n[0] == name.Name[0])
            && (name.Gender is null || entity.Gender is null || entity.Gender == name.Gender);

    private Entity NamedBody(Mention name, Mention? noun, Entity? owner, EntityType type)
    {
        var last = name.Name[^1].ToLowerInvariant();
        var same = _byWord.Find(last).FirstOrDefault(e => e.Type != EntityType.Person && e.Names.Any(n => IsPart(name.Name, n) || IsPart(n, name.Name)));
        if (same is null && name.Name.Count == 1 && type == EntityType.Side)
        {
            same = _byWord.Find(last).FirstOrDefault(e => e.Type == EntityType.Body && (e.Traits & NounTraits.Generic) != 0 && e.Names.Any(n => n[0] == name.Name[0]));
        }
        else if (same is null && name.Name.Count == 1)
        {
            same = ActorName.IsAcronym(name.Name[0])
                ? _byName.Find($"initials {name.Name[0].Replace(".", "", StringComparison.Ordinal)}").FirstOrDefault()
                : _byWord.Find(last).FirstOrDefault(e => e.Type is EntityType.Body or EntityType.Media && e.Names.Any(n => n[0] == name.Name[0] || n[^1] == name.Name[0]));
        }

        if (same is null && noun is not null)
        {
            same = _byRole.Find(LastWord(noun)).FirstOrDefault(e => e.Type != EntityType.Person && e.Names.Count == 0 && RoleFits(e, noun, owner));
        }

        if (same is null && type == EntityType.Body && name.Determination == Determination.Definite && ActorName.IsAcronym(name.Name[0]) && sides.Known(name.Name) is null)
        {
            same = Recent.FindUnnamedArm(name.First);
        }

        return same ?? Make(type);
    }

    /// <summary>Whether a shorter name holds the last words of a longer one, or the first; the place in "National Bank of Tarvona" is no name of the bank.</summary>
    private static bool IsPart(IReadOnlyList<string> part, IReadOnlyList<string> whole)
        => part.Count <= whole.Count && (ActorName.IsEndOf(part, whole) || (part.Count > 1 && part.SequenceEqual(whole.Take(part.Count), StringComparer.OrdinalIgnoreCase)));

    private Entity Nouned(Mention noun, Entity? owner)
    {
        var type = TypeOf(noun);
        if (noun.Determination == Determination.Indefinite)
        {
            return MakeNew(noun, type);
        }

        var same = KnownArm(noun, owner) ?? _byRole.Find(LastWord(noun)).FirstOrDefault(e => Compatible(e, noun, type) && RoleFits(e, noun, owner));
        if (same is null && type == EntityType.Body)
        {
            same = _byWord.Find(noun.Head).FirstOrDefault(e => e.Type == EntityType.Body && e.OwnerFits(owner) && noun.Modifiers.All(m => e.Names.Any(n => n.Contains(m, StringComparer.OrdinalIgnoreCase))));
        }

        if (same is null && type == EntityType.Body && owner is null && noun.Modifiers.Count == 0 && !noun.IsPlural && (noun.Traits & NounTraits.Generic) != 0)
        {
            same = Recent.FindCompany(noun.First);
        }

        if (same is null && type == EntityType.Body && owner is { Type: EntityType.Side })
        {
            same = Recent.FindBareAcronym(noun.First, LastWord(noun));
        }

        return same ?? MakeNew(noun, type);
    }

    /// <summary>An arm of a state that the tables know by its description ("Ukraine's military intelligence"); null where they do not.</summary>
    private Entity? KnownArm(Mention noun, Entity? owner)
    {
        if (owner?.Side is not { } side || sides.Known([$"{side.Name}'s {new Role(noun.Head, noun.Modifiers)}"])?.Actor is not { } known)
        {
            return null;
        }

        var entity = _byName.Find(ActorName.Key(known.Name)).FirstOrDefault(e => e.Known == known) ?? Make(EntityType.Body);
        entity.Known = known;
        _byName.Add(ActorName.Key(known.Name), entity);
        return entity;
    }

    private Entity MakeNew(Mention noun, EntityType type)
    {
        var entity = Make(type);
        entity.IsIndefinite = type is EntityType.Person or EntityType.Crowd && (noun.Determination == Determination.Indefinite || noun.IsPlural);
        return entity;
    }

    private static bool Compatible(Entity entity, Mention noun, EntityType type)
        => entity.Type == type && entity.IsPlural == noun.IsPlural && (noun.Determination == Determination.Definite || !entity.IsIndefinite || (noun.IsPlural && noun.Determination == Determination.Bare));

    /// <summary>Whether somebody called by a noun may be called by another; "the central bank" is not "the bank" that was there before.</summary>
    private static bool RoleFits(Entity entity, Mention noun, Entity? owner)
        => entity.OwnerFits(owner) && entity.Roles.Any(r => new Role(noun.Head, noun.Modifiers).Fits(r) && (r.Head == noun.Head || !noun.Head.Contains(' ', StringComparison.Ordinal)));

    private static string LastWord(Mention noun) => noun.Head[(noun.Head.LastIndexOf(' ') + 1)..];

    private static EntityType TypeOf(Mention noun)
        => (noun.Traits & NounTraits.Person) != 0 ? noun.IsPlural ? EntityType.Crowd : EntityType.Person
            : (noun.Traits & NounTraits.Crowd) != 0 ? EntityType.Crowd
            : (noun.Traits & NounTraits.Body) != 0 ? EntityType.Body
            : (noun.Traits & NounTraits.Media) != 0 ? EntityType.Media
            : (noun.Traits & NounTraits.Document) != 0 ? EntityType.Document
            : EntityType.Unknown;

    /// <summary>Writes down what a mention tells of somebody, and files him under its words.</summary>
    private void Note(Entity entity, Mention mention, Entity? owner)
    {
        mention.Entity = entity;
        entity.Traits |= mention.Traits;
        entity.IsIntroduced |= mention.Determination == Determination.Indefinite;
        entity.Gender ??= mention.Gender;
        entity.IsPlural |= mention.IsPlural && entity.Names.Count == 0;
        entity.Number ??= mention.IsPlural ? mention.Number : null;
        if (owner is not null && owner != entity && (entity.Owner is null || (entity.IsOwnerPlace && !mention.IsOwnerPlace)) && !Owns(entity, owner))
        {
            (entity.Owner, entity.IsOwnerPlace) = (owner, mention.IsOwnerPlace);
        }

        if (mention.IsName)
        {
            NoteName(entity, mention);
        }

        if (mention.Head.Length > 0 && !mention.IsName)
        {
            entity.Roles.Add(new Role(mention.Head, mention.Modifiers));
            _byRole.Add(entity.Roles[^1].LastWord, entity);
        }
    }

    private void NoteName(Entity entity, Mention mention)
    {
        if (entity.Type == EntityType.Unknown)
        {
            entity.Type = names.TypeOf(mention);
        }

        if (entity.Names.Any(n => n.SequenceEqual(mention.Name, StringComparer.Ordinal)))
        {
            return;
        }

        entity.Names.Add(mention.Name);
        entity.Known ??= sides.Known(mention.Name)?.Actor;
        _byName.Add(ActorName.Key(string.Join(' ', mention.Name)), entity);
        if (entity.Known is not null)
        {
            _byName.Add(ActorName.Key(entity.Known.Name), entity);
        }

        foreach (var word in mention.Name)
        {
            _byWord.Add(word.ToLowerInvariant(), entity);
        }

        if (mention.Name.Count > 1)
        {
            _byName.Add($"initials {string.Concat(mention.Name.Where(w => char.IsUpper(w[0])).Select(w => w[0]))}", entity);
        }
    }

    /// <summary>Whether <paramref name="owner"/> belongs, in the end, to <paramref name="entity"/>: then the entity cannot belong to it.</summary>
    private static bool Owns(Entity entity, Entity owner)
    {
        var at = owner;
        for (var step = 0; at is not null && step < DeepestOwner; step++, at = at.Owner)
        {
            if (at == entity)
            {
                return true;
            }
        }

        return at is not null;
    }
}
