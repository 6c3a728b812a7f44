using System.Text.Json.Serialization;
using Hearsay.Claims.Keeping;
using Hearsay.Ledger;

namespace Hearsay.App.Accounting;

/// <summary>What became of a claim as evidence came, for programs and people.</summary>
/// <param name="Made">When, in UTC as RFC 3339 writes it.</param>
/// <param name="Kind">What.</param>
/// <param name="Other">The id of the other claim; null where there is none.</param>
/// <param name="Reason">Why, in a phrase.</param>
/// <param name="Entry">The number of the ledger's entry that did it.</param>
internal sealed record ClaimEvent(string Made, [property: JsonConverter(typeof(CamelCaseEnum<ClaimChangeKind>))] ClaimChangeKind Kind, string? Other, string Reason, long Entry)
{
    /// <summary>All that became of a claim, in order.</summary>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public static IEnumerable<ClaimEvent> Of(ILedger ledger, KeptClaim claim)
        => claim.Changes.Select(c => new ClaimEvent(ledger.Entries(c.Entry - 1).First().Made, c.Kind, c.Other, c.Reason, c.Entry));

    /// <summary>Such as "went into", before the name of the other claim where there is one.</summary>
    public string Words => Kind switch
    {
        ClaimChangeKind.TookUp => "took up",
        ClaimChangeKind.WentInto => "went into",
        ClaimChangeKind.GaveTo => "gave statements to",
        _ => "has no statements any more",
    };
}
