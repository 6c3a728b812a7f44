using Hearsay.Text;

namespace Hearsay.Resolution;

/// <summary>Somebody in a document while it is read: grows with every mention.</summary>
/// <param name="type">What it is taken for.</param>
/// <param name="order">Its place among the entities of the document.</param>
internal sealed class Entity(EntityType type, int order)
{
    /// <summary>What it is taken for.</summary>
    public EntityType Type { get; set; } = type;

    /// <summary>Its place among the entities of the document.</summary>
    public int Order { get; } = order;

    /// <summary>Its names, each in words, in the order in which they came.</summary>
    public List<IReadOnlyList<string>> Names { get; } = [];

    /// <summary>The nouns by which it is called.</summary>
    public List<Role> Roles { get; } = [];

    /// <summary>Its wordings in the document, in the order in which they came.</summary>
    public List<string> Wordings { get; } = [];

    /// <summary>Where it is mentioned, in order.</summary>
    public SortedSet<TextSpan> Mentions { get; } = new(Comparer<TextSpan>.Create((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End)));

    /// <summary>What its nouns and names tell.</summary>
    public NounTraits Traits { get; set; }

    /// <summary>The body or side to which it belongs; null where none is named.</summary>
    public Entity? Owner { get; set; }

    /// <summary>To whom it probably belongs, where no owner is named; null where that is not known either.</summary>
    public Entity? LikelyOwner { get; set; }

    /// <summary>Whether the owner is only where it is.</summary>
    public bool IsOwnerPlace { get; set; }

    /// <summary>Gender; null where it is not known.</summary>
    public char? Gender { get; set; }

    /// <summary>The words by which a source without a name came in; null where it has one.</summary>
    public string? Description { get; set; }

    /// <summary>Whether it was ever introduced as something new ("a report").</summary>
    public bool IsIntroduced { get; set; }

    /// <summary>Whether they are several.</summary>
    public bool IsPlural { get; set; }

    /// <summary>How many they are said to be; null where it is not said.</summary>
    public int? Number { get; set; }

    /// <summary>Whether it came in as somebody new ("an official"), without a name.</summary>
    public bool IsIndefinite { get; set; }

    /// <summary>The state that it is or whose seat it is; null where that is not known.</summary>
    public Side? Side { get; set; }

    /// <summary>The actor of the tables that it is; null where it is none.</summary>
    public KnownActor? Known { get; set; }

    /// <summary>Those who are meant together; empty where it is one.</summary>
    public IReadOnlyList<Entity> Members { get; set; } = [];

    /// <summary>Whether statements are attributed to it.</summary>
    public bool IsSource { get; set; }

    /// <summary>The longest of its names, joined; empty where it has none.</summary>
    public string FullName => Names.Count == 0 ? "" : string.Join(' ', Names.MaxBy(n => (n.Count > 1 || !ActorName.IsAcronym(n[0]) ? 1 : 0, n.Sum(w => w.Length)))!).Replace(" '", "'", StringComparison.Ordinal);

    /// <summary>Whether the owners of two descriptions may be one: either is not known, or both are.</summary>
    public bool OwnerFits(Entity? owner) => owner is null || Owner is null || Owner == owner || (owner.Side is not null && owner.Side == Owner.Side);
}
