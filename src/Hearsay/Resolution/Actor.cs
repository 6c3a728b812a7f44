using Hearsay.Text;

namespace Hearsay.Resolution;

/// <summary>Who statements are attributed to, resolved across names and pronouns of a document.</summary>
public sealed record Actor
{
    /// <summary>Made from the canonical name, so that documents agree.</summary>
    public required string Id { get; init; }

    /// <summary>The canonical name: the fullest that is known.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of source it is.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>The side that it speaks for; null where none is known.</summary>
    public Party? Party { get; init; }

    /// <summary>Wordings that stand for it in the document, the canonical name first.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>How many they are, where a source without names says so ("two officials"); null otherwise.</summary>
    public int? Number { get; init; }

    /// <summary>Where it is mentioned, in order.</summary>
    public IReadOnlyList<TextSpan> Mentions { get; init; } = [];

    /// <summary>The actors that are meant together, where a plural source names them; empty otherwise.</summary>
    public IReadOnlyList<Actor> Members { get; init; } = [];

    /// <summary>Whether a person said that it is this actor: then it is the one of that id in every document, and no other.</summary>
    internal bool IsSet { get; init; }

    /// <summary>Whether a person said for which side it speaks.</summary>
    internal bool IsPartySet { get; init; }

    /// <summary>What the reader knew of it besides; null where it was made by hand.</summary>
    internal ActorTraits? Traits { get; init; }
}
