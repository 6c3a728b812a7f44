namespace Hearsay.Attributions;

/// <summary>A run of words that may attribute, counted from the beginning of the document.</summary>
/// <param name="First">First word.</param>
/// <param name="Last">Last word.</param>
internal readonly record struct CueCandidate(int First, int Last);
