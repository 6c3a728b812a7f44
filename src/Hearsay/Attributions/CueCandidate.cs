namespace Hearsay.Attributions;

/// <summary>A run of words that may attribute, counted from the beginning of the document.</summary>
/// <param name="First">First word.</param>
/// <param name="Last">Last word.</param>
/// <param name="Score">Mean logarithm of the probability of each word to be of a cue, 0 or less.</param>
internal readonly record struct CueCandidate(int First, int Last, double Score);
