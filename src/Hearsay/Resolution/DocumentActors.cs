namespace Hearsay.Resolution;

/// <summary>The actors of one document.</summary>
public sealed record DocumentActors
{
    /// <summary>One entry an attribution, in the order of the attributions.</summary>
    public required IReadOnlyList<ResolvedSource> Sources { get; init; }

    /// <summary>Everybody who is responsible for a statement or passed one on, and everybody who has a name, in the order of their first mentions.</summary>
    public required IReadOnlyList<Actor> Actors { get; init; }

    /// <summary>The sides of these actors, in the same order.</summary>
    public required IReadOnlyList<Party> Parties { get; init; }
}
