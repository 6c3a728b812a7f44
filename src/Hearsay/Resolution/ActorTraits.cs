namespace Hearsay.Resolution;

/// <summary>What the reader knew of an actor besides its name, for the step that finds the same actor in several documents.</summary>
internal sealed record ActorTraits
{
    /// <summary>Takes over what is known of an entity.</summary>
    public ActorTraits(Entity entity)
    {
        Type = entity.Type;
        Names = [.. entity.Names];
        Roles = [.. entity.Roles.DistinctBy(r => r.ToString())];
        Owner = entity.Owner is { } owner ? ActorNamer.NameOf(owner) : null;
        IsPartyGuessed = entity is { Owner: null, Known: null } && entity.Type is EntityType.Person or EntityType.Crowd or EntityType.Body && (entity.Traits & (NounTraits.State | NounTraits.Office)) != 0;
        IsIndefinite = entity.IsIndefinite;
        Traits = entity.Traits;
    }

    /// <summary>What it was taken for.</summary>
    public EntityType Type { get; }

    /// <summary>Its names in words.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Names { get; }

    /// <summary>The nouns by which it was called.</summary>
    public IReadOnlyList<Role> Roles { get; }

    /// <summary>Canonical name of the body or side to which it belongs; null where none was named.</summary>
    public string? Owner { get; }

    /// <summary>Whether its side was guessed from what stands around it, and not named.</summary>
    public bool IsPartyGuessed { get; }

    /// <summary>Whether it came in as somebody new without a name.</summary>
    public bool IsIndefinite { get; }

    /// <summary>What its nouns tell.</summary>
    public NounTraits Traits { get; }
}
