namespace Hearsay.Ledger;

/// <summary>A thing in a ledger that has an identifier.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">The whole identifier.</param>
public sealed record NamedThing(NamedKind Kind, string Id);
