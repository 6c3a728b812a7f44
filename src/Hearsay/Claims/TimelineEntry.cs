using NodaTime;

namespace Hearsay.Claims;

/// <summary>What is said to have happened, or to hold, on some days.</summary>
/// <param name="Days">The days, as the statements give them.</param>
/// <param name="Claim">What is said.</param>
/// <param name="Statements">The statements of the claim that give these days, in order of publication; denials among them.</param>
public sealed record TimelineEntry(DateInterval Days, ClaimSummary Claim, IReadOnlyList<AccountStatement> Statements)
{
    /// <summary>
    /// The entries of some claims in the order of their first days, then of their last, then of the claims. What names no day is in none.
    /// </summary>
    public static IReadOnlyList<TimelineEntry> Of(IEnumerable<ClaimSummary> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return
        [
            .. claims.SelectMany(c => c.Claim.Statements.SelectMany(s => s.Times.Distinct(), (statement, days) => (statement, days)).GroupBy(p => p.days, p => p.statement)
                    .Select(g => new TimelineEntry(g.Key, c, [.. g])))
                .OrderBy(e => e.Days.Start).ThenBy(e => e.Days.End),
        ];
    }
}
