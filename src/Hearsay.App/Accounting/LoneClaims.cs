using Hearsay.Claims;
using Hearsay.Corrections;
using Hearsay.Ledger;

namespace Hearsay.App.Accounting;

/// <summary>Claims that a statement makes by itself because a person says so. The ledger keeps no name for them.</summary>
internal static class LoneClaims
{
    /// <summary>The claims whose ids begin so, each with the claim to which its statement would belong.</summary>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public static IReadOnlyList<(string Claim, string Kept)> Find(ILedger ledger, string beginning) =>
    [
        .. ledger.Corrections().All.Where(c => c.Change is ClaimChange { With: null }).Select(c => Change.DocumentOf(c.Change)).Distinct(StringComparer.Ordinal)
            .SelectMany(d => ledger.Statements(new StatementQuery { Document = d }).Zip(ledger.ClaimsOf(d), (s, kept) => (s.Statement, Document: d, Kept: kept)))
            .Where(s => s.Statement.Corrected?.Any(m => m.What == "claim") == true)
            .Select(s => (Claim: Claim.AloneIdOf(s.Document, s.Statement.Id), s.Kept)).Where(c => c.Claim.StartsWith(beginning, StringComparison.Ordinal)),
    ];
}
