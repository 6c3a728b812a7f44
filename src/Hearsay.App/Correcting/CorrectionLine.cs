using System.Text.Json;
using Hearsay.Corrections;
using Hearsay.Ledger;

namespace Hearsay.App.Correcting;

/// <summary>A correction as programs get it.</summary>
/// <param name="Entry">The number of its entry, by which it is undone.</param>
/// <param name="Kind">Such as <c>stance</c>.</param>
/// <param name="State"><c>stands</c>, <c>undone</c>, <c>replaced</c> or <c>adrift</c>.</param>
/// <param name="Adrift">Why it is adrift; null where it is not.</param>
/// <param name="UndoneBy">The entry that took it back; null where none did.</param>
/// <param name="ReplacedBy">The entry that took its place; null where none did.</param>
/// <param name="By">Who.</param>
/// <param name="Made">When, in RFC 3339.</param>
/// <param name="Because">Why; empty where nobody said.</param>
/// <param name="Replaces">The entry that it took the place of; null where it took none.</param>
/// <param name="Statement">The id of the statement that it is applied to now; null where it is adrift, or about none.</param>
/// <param name="Change">What it says, as its entry has it.</param>
/// <param name="Before">What stood there before; null where nothing did.</param>
internal sealed record CorrectionLine(
    long Entry, string Kind, string State, string? Adrift, long? UndoneBy, long? ReplacedBy, string By, string Made, string Because, long? Replaces, string? Statement, Change Change, JsonElement? Before)
{
    /// <summary>The line of a correction.</summary>
    public static CorrectionLine Of(ILedger ledger, CorrectionState state)
    {
        var correction = state.Correction;
        var before = ledger.CorrectionOf(ledger.Entries(correction.Entry - 1).First()).Before;
        return new CorrectionLine(
            correction.Entry, Change.KindOf(correction.Change), state.Word, state.Adrift, state.UndoneBy, state.ReplacedBy, correction.By, correction.Made, correction.Because, correction.Replaces, state.Statement, correction.Change, before);
    }
}
