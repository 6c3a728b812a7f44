namespace Hearsay.Attributions;

/// <summary>
/// A stretch of words that one encoder pass reads. Cues are taken from its core only; the words around the core are context, so
/// that a cut changes little of what is found.
/// </summary>
/// <param name="Start">First word that is read.</param>
/// <param name="CoreStart">First word whose cues count.</param>
/// <param name="CoreEnd">One past the last word whose cues count.</param>
/// <param name="End">One past the last word that is read.</param>
internal readonly record struct Window(int Start, int CoreStart, int CoreEnd, int End);
