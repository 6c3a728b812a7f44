namespace Hearsay.Claims.Grouping;

/// <summary>What a word means.</summary>
/// <param name="Vector">Its vector, of length one; empty where there are none.</param>
/// <param name="Weight">How much it tells, above 0.</param>
internal sealed record WordMeaning(float[] Vector, double Weight);
