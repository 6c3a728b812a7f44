using System.Text.Json.Serialization;

namespace Hearsay.Resolution;

/// <summary>What the reader knew of an actor besides its name, for the step that finds the same actor in several documents.</summary>
internal sealed record ActorTraits
{
    /// <summary>Takes over what is known of an entity.</summary>
    public static ActorTraits Of(Entity entity, bool isPartyGuessed) => new()
    {
        Type = entity.Type,
        Names = [.. entity.Names.Select(n => (IReadOnlyList<string>)[.. n.Select(w => w.Replace('’', '\''))])],
        IsState = entity.Side is not null,
        Roles = [.. entity.Roles.DistinctBy(r => r.ToString())],
        Owner = entity.Owner is { } owner && !IsAnybodys(owner) ? ActorNamer.NameOf(owner) : null,
        IsOwnerSeat = entity is { IsOwnerPlace: true, Owner: { Type: EntityType.Side, Side: null } },
        IsOwnerState = entity.Owner is { Type: EntityType.Side, Side: not null },
        IsPartyGuessed = isPartyGuessed,
        IsIndefinite = entity.IsIndefinite,
        Traits = entity.Traits,
    };

    /// <summary>"The company" of which nobody says which: it tells of no owner.</summary>
    private static bool IsAnybodys(Entity owner) => owner.Names.Count == 0 && owner.Owner is null && (owner.Traits & NounTraits.Generic) != 0;

    /// <summary>What it was taken for.</summary>
    public EntityType Type { get; init; }

    /// <summary>Its names in words.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Names { get; init; } = [];

    /// <summary>Whether it is a state that the tables know.</summary>
    public bool IsState { get; init; }

    /// <summary>The nouns by which it was called.</summary>
    public IReadOnlyList<Role> Roles { get; init; } = [];

    /// <summary>Canonical name of the body or side to which it belongs; null where none was named.</summary>
    public string? Owner { get; init; }

    /// <summary>Whether it belongs to a place of which no document says whose it is, such as the capital of a state.</summary>
    public bool IsOwnerSeat { get; init; }

    /// <summary>Whether it belongs to a state.</summary>
    public bool IsOwnerState { get; init; }

    /// <summary>Whether its side was guessed from what stands around it, and not named.</summary>
    public bool IsPartyGuessed { get; init; }

    /// <summary>How much its descriptions say, from 0.</summary>
    [JsonIgnore]
    public int Detail => (Owner is null ? 0 : 1) + Roles.Select(r => r.Modifiers.Count).DefaultIfEmpty().Max();

    /// <summary>Whether it came in as somebody new without a name.</summary>
    public bool IsIndefinite { get; init; }

    /// <summary>What its nouns tell.</summary>
    public NounTraits Traits { get; init; }
}
