namespace Hearsay.Corrections;

/// <summary>A reading with what people corrected.</summary>
/// <param name="Json">The reading, in the shape in which it was read; a statement that a person had a hand in says so in <c>corrected</c>, and so do actors in <c>set</c> and <c>partySet</c>.</param>
/// <param name="Outcomes">What became of each correction that bears on it, in the order of their entries.</param>
public sealed record CorrectedReading(byte[] Json, IReadOnlyList<CorrectionOutcome> Outcomes);
