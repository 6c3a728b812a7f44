namespace Hearsay.Corrections;

/// <summary>The side that an actor speaks for, in every document.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Party">The side; null where it speaks for none.</param>
public sealed record PartyChange(NamedActor Actor, NamedParty? Party) : Change;
