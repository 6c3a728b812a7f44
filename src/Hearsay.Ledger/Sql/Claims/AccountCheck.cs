using Hearsay.Claims.Keeping;

namespace Hearsay.Ledger.Sql.Claims;

/// <summary>Checks the account across documents against what follows from them, within a transaction that the caller began.</summary>
internal sealed class AccountCheck(SqlSession sql, LedgerOptions options)
{
    private const int Together = 50;

    /// <summary>The first thing that differs; null where nothing does. An account that is still to be made, or that other weights made, is passed over.</summary>
    public string? WhyOdd(CancellationToken cancellation)
    {
        if (AccountWriter.StateOf(sql) is not { } state || state != ClaimKeeper.VersionOf(options.WordVectors()))
        {
            return null;
        }

        var (documents, statements) = (0L, 0L);
        foreach (var some in sql.All("SELECT key FROM documents ORDER BY published, id", row => row.GetInt64(0)).Chunk(Together))
        {
            cancellation.ThrowIfCancellationRequested();
            var current = new AccountDocuments(sql, options.WordVectors()).Current(some);
            documents += current.Count(d => d.Words.Count > 0);
            statements += current.Sum(d => (long)d.Statements.Count);
            if (current.Count > 0 && new ClaimCheck(new SqlClaimMemory(sql, options.WordVectors(), 0)).WhyOdd(current) is { } reason)
            {
                return reason;
            }
        }

        return (long)sql.Value("SELECT count(*) FROM statement_claims")! != statements ? "the account holds statements that no document says"
            : (long)sql.Value("SELECT count(DISTINCT document) FROM document_words")! != documents ? "the account holds documents that are none"
            : null;
    }
}
