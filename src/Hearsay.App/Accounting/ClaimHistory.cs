using System.Globalization;
using Hearsay.App.Output;
using Hearsay.Ledger;

namespace Hearsay.App.Accounting;

/// <summary>Writes what became of a claim as evidence came: what it took up, what it gave away, why, and when.</summary>
internal sealed class ClaimHistory(ILedger ledger, Terminal terminal)
{
    private const int LongestReason = 200;

    /// <summary>Writes the changes of a claim; nothing where there are none.</summary>
    public void Write(KeptClaim claim)
    {
        if (claim.Changes.Count == 0)
        {
            return;
        }

        terminal.Output.WriteLine(terminal.Paint("how it came to be", TextStyle.Heading));
        foreach (var change in ClaimEvent.Of(ledger, claim))
        {
            var what = change.Other is null ? change.Words : $"{change.Words} {change.Other}";
            terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {change.Made[..10]} {what}: {PlainWords.Of(change.Reason, LongestReason)} (entry {change.Entry})"));
        }
    }
}
