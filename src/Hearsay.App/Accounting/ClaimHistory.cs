using System.Globalization;
using Hearsay.App.Output;
using Hearsay.Claims.Keeping;
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
        foreach (var change in claim.Changes)
        {
            var entry = ledger.Entries(change.Entry - 1).First();
            terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {entry.Made[..10]} {WordsOf(change)}: {PlainWords.Of(change.Reason, LongestReason)} (entry {entry.Number})"));
        }
    }

    private static string WordsOf(KeptClaimChange change) => change.Kind switch
    {
        ClaimChangeKind.TookUp => $"took up {change.Other}",
        ClaimChangeKind.WentInto => $"went into {change.Other}",
        ClaimChangeKind.GaveTo => $"gave statements to {change.Other}",
        _ => "has no statements any more",
    };
}
