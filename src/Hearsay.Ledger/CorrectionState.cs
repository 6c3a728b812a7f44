using Hearsay.Corrections;

namespace Hearsay.Ledger;

/// <summary>A correction with what became of it.</summary>
/// <param name="Correction">The correction.</param>
/// <param name="UndoneBy">The entry that took it back; null where none did.</param>
/// <param name="ReplacedBy">The entry of the correction that took its place; null where none did.</param>
/// <param name="Adrift">Why it cannot be applied to what the ledger holds now; null where it can.</param>
/// <param name="Statement">The id of the statement that it is applied to now; null where it is adrift, or about no statement.</param>
public sealed record CorrectionState(Correction Correction, long? UndoneBy, long? ReplacedBy, string? Adrift, string? Statement)
{
    /// <summary>Whether it is in force.</summary>
    public bool Stands => UndoneBy is null && ReplacedBy is null && Adrift is null;

    /// <summary>In a word: <c>stands</c>, <c>undone</c>, <c>replaced</c> or <c>adrift</c>.</summary>
    public string Word => UndoneBy is not null ? "undone" : ReplacedBy is not null ? "replaced" : Adrift is not null ? "adrift" : "stands";
}
