using Hearsay.Claims;
using Hearsay.Claims.Lineage;

namespace Hearsay.App.Accounting;

/// <summary>The path of a claim from document to document.</summary>
internal static class ClaimLineage
{
    /// <summary>Which of the documents in which a claim stands go back to which.</summary>
    public static IReadOnlyList<LineageEdge> Of(Account account, Claim claim)
    {
        var holds = claim.Statements.Select(s => s.Document).ToHashSet(StringComparer.Ordinal);
        return [.. account.Lineage.Where(e => holds.Contains(e.Document.Id) && holds.Contains(e.From.Id))];
    }

    /// <summary>The documents that others go back to and that go back to none.</summary>
    public static IReadOnlyList<AccountDocument> Roots(IReadOnlyList<LineageEdge> edges)
    {
        var later = edges.Select(e => e.Document.Id).ToHashSet(StringComparer.Ordinal);
        return [.. edges.Select(e => e.From).Where(d => !later.Contains(d.Id)).DistinctBy(d => d.Id, StringComparer.Ordinal)];
    }
}
