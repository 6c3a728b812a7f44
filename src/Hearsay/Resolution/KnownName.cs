namespace Hearsay.Resolution;

/// <summary>What a known name stands for: a side, or an actor.</summary>
/// <param name="Side">The side, where the name is one of its own, of its people or of its seat.</param>
/// <param name="Actor">The actor, where the name is an actor's.</param>
/// <param name="IsDemonym">Whether the name is the side's adjective or the word for its people.</param>
internal sealed record KnownName(Side? Side, KnownActor? Actor, bool IsDemonym = false);
