using Hearsay.Claims;
using Hearsay.Corrections;

namespace Hearsay.Ledger;

/// <summary>What people say of how the statements of some documents hang together.</summary>
public static class AccountTies
{
    /// <summary>The corrections that bear on an account: those of which both statements are in it.</summary>
    /// <param name="corrections">The corrections of the ledger.</param>
    /// <param name="documents">The documents of the account, as <see cref="StoryReader"/> gives them.</param>
    public static AccountCorrections Of(CorrectionSet corrections, IEnumerable<AccountDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(corrections);
        ArgumentNullException.ThrowIfNull(documents);
        var marked = documents.SelectMany(d => d.Statements).SelectMany(s => s.Corrected, (s, mark) => (mark.Entry, mark.What, s.Id, Alone: Claim.AloneIdOf(s.Document, IdOf(s)))).ToList();
        var others = marked.Where(m => m.What.EndsWith(" with", StringComparison.Ordinal)).GroupBy(m => m.Entry).ToDictionary(g => g.Key, g => g.First().Id);
        var ties = marked.Where(m => !m.What.EndsWith(" with", StringComparison.Ordinal)).OrderBy(m => m.Entry)
            .Select(m => (Correction: corrections.Find(m.Entry)!, Tie: new StatementTie(m.Id, others.GetValueOrDefault(m.Entry)) { Alone = m.Alone })).ToList();
        return new AccountCorrections
        {
            Claims = [.. ties.Where(t => t.Correction.Change is ClaimChange claim && (claim.With is null || t.Tie.Other is not null)).Select(t => t.Tie)],
            Origins = [.. ties.Where(t => t.Correction.Change is OriginChange origin && (origin.From is null || t.Tie.Other is not null)).Select(t => t.Tie)],
            Contradictions = [.. ties.Where(t => t.Correction.Change is ContradictionChange).Select(t => (t.Tie, Reason(t.Correction)))],
        };
    }

    /// <summary>The ids of the documents that people tie to some documents: their statements bear on one claim, or contradict.</summary>
    public static IEnumerable<string> Beside(CorrectionSet corrections, IReadOnlyCollection<string> documents)
    {
        ArgumentNullException.ThrowIfNull(corrections);
        return corrections.In(documents).Where(c => c.Change is ClaimChange or ContradictionChange or OriginChange).SelectMany(c => Change.AnchorsOf(c.Change)).Select(a => a.Document);
    }

    /// <summary>A statement of a document that is made of the same bytes as another has the document's name before its own.</summary>
    private static string IdOf(AccountStatement statement) => statement.Id.StartsWith($"{statement.Document}.", StringComparison.Ordinal) ? statement.Id[(statement.Document.Length + 1)..] : statement.Id;

    private static string? Reason(Correction correction)
        => !((ContradictionChange)correction.Change).Holds ? null : correction.Because.Length > 0 ? $"{correction.By} says so: {correction.Because}" : $"{correction.By} says so";
}
