using System.Text.Json;
using Hearsay.Ledger;

namespace Hearsay.App.Moving;

/// <summary>What a new reading of a document changed.</summary>
/// <param name="Document">The document.</param>
/// <param name="Gone">Statements that are no longer found.</param>
/// <param name="New">Statements that were not found before.</param>
/// <param name="Changed">Statements with the same words and other values, as they are now.</param>
internal sealed record ReadingChange(LedgerDocument Document, IReadOnlyList<LedgerStatement> Gone, IReadOnlyList<LedgerStatement> New, IReadOnlyList<LedgerStatement> Changed)
{
    /// <summary>The difference of two readings.</summary>
    public static ReadingChange Of(LedgerDocument document, IReadOnlyList<LedgerStatement> before, IReadOnlyList<LedgerStatement> after)
    {
        var old = before.DistinctBy(s => s.Id, StringComparer.Ordinal).ToDictionary(s => s.Id, StringComparer.Ordinal);
        var now = after.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        return new ReadingChange(
            document,
            [.. before.Where(s => !now.Contains(s.Id))],
            [.. after.Where(s => !old.ContainsKey(s.Id))],
            [.. after.Where(s => old.TryGetValue(s.Id, out var other) && JsonOf(s) != JsonOf(other))]);
    }

    private static string JsonOf(LedgerStatement statement) => JsonSerializer.Serialize(statement, LedgerJson.Options);
}
