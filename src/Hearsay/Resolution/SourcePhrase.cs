namespace Hearsay.Resolution;

/// <summary>What the words of a source name.</summary>
/// <param name="First">Their first word.</param>
/// <param name="End">One past their last word; equal to the first where there is none.</param>
/// <param name="IsPronoun">Whether a pronoun stands for the source.</param>
/// <param name="Heads">The mentions that are the source: one, several joined by "and", or none.</param>
internal sealed record SourcePhrase(int First, int End, bool IsPronoun, IReadOnlyList<Mention> Heads);
