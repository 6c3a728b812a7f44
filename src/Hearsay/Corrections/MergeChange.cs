namespace Hearsay.Corrections;

/// <summary>Two actors that are one, in every document.</summary>
/// <param name="Actor">The one that goes into the other.</param>
/// <param name="Into">The other.</param>
public sealed record MergeChange(NamedActor Actor, NamedActor Into) : Change;
