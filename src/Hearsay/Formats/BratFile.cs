using Hearsay.Attributions;
using Hearsay.Ingestion;

namespace Hearsay.Formats;

/// <summary>What was read of a brat stand-off file.</summary>
/// <param name="Attributions">Its attributions in the order of their E lines.</param>
/// <param name="Warnings">What was left out or mended, by line.</param>
public sealed record BratFile(IReadOnlyList<MarkedAttribution> Attributions, IReadOnlyList<Refusal> Warnings);
