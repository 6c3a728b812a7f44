using System.Text.Json;
using Hearsay.Corrections;

namespace Hearsay.Ledger;

/// <summary>What a person corrected, as a ledger keeps it: what an entry of the kind correction adds.</summary>
/// <param name="Change">What it says.</param>
/// <param name="By">Who.</param>
/// <param name="Because">Why; empty where nobody said.</param>
/// <param name="Replaces">The entry of the correction that stands there now; null where there is none. The ledger refuses it where another stands.</param>
public sealed record LedgerCorrection(Change Change, string By, string Because, long? Replaces)
{
    /// <summary>What stood there before, as the JSON of a reading has it; filled in by the ledger.</summary>
    public JsonElement? Before { get; init; }

    /// <summary>The correction of an entry.</summary>
    internal Correction At(long entry, string made) => new(entry, made, Change, By, Because, Replaces);
}
