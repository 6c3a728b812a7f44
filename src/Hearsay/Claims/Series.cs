using Hearsay.Resolution;

namespace Hearsay.Claims;

/// <summary>One actor's figures for one counted thing in order of time.</summary>
/// <param name="Actor">The actor; null for the outlet's own voice.</param>
/// <param name="Counted">What is counted.</param>
/// <param name="Points">The figures.</param>
public sealed record Series(Actor? Actor, string Counted, IReadOnlyList<SeriesPoint> Points);
