using System.Text.Json.Nodes;

namespace Hearsay.Corrections;

/// <summary>What became of a correction in a reading.</summary>
/// <param name="Correction">The correction.</param>
public sealed record CorrectionOutcome(Correction Correction)
{
    /// <summary>Why it cannot be applied to the reading; null where it was.</summary>
    public string? Adrift { get; init; }

    /// <summary>The id of the statement that it was applied to; null where it is adrift, or about an actor.</summary>
    public string? Statement { get; init; }

    /// <summary>The entry of the correction that stood in its place before; null where there was none.</summary>
    public long? Over { get; init; }

    /// <summary>The entry of the later correction that took its place; null where it stands.</summary>
    public long? Under { get; init; }

    /// <summary>What stood there before, as the JSON of a reading has it; null where nothing did.</summary>
    public JsonNode? Before { get; init; }
}
