using Hearsay.Claims.Keeping;

namespace Hearsay.Ledger.Sql.Claims;

/// <summary>Reads the claims that a ledger keeps.</summary>
internal sealed class StoredClaims(SqlSession sql)
{
    /// <inheritdoc cref="ILedger.ClaimsOf"/>
    public List<string> Of(string document)
        => sql.All(
            "SELECT k.id FROM statement_claims c JOIN claims k ON k.key = c.claim WHERE c.document = (SELECT key FROM documents WHERE id = $1) ORDER BY c.statement",
            row => row.GetString(0), document);

    /// <inheritdoc cref="ILedger.Claim"/>
    public KeptClaim? Find(string id)
        => sql.Value("SELECT key FROM claims WHERE id = $1", id) is not long key ? null : new KeptClaim(
            id,
            sql.All("SELECT DISTINCT d.id FROM statement_claims c JOIN documents d ON d.key = c.document WHERE c.claim = $1 ORDER BY d.id", row => row.GetString(0), key),
            sql.All(
                "SELECT h.entry, h.kind, k.id, h.reason FROM claim_changes h LEFT JOIN claims k ON k.key = h.other WHERE h.claim = $1 ORDER BY h.place",
                row => new KeptClaimChange(row.GetInt64(0), (ClaimChangeKind)row.GetInt32(1), row.IsDBNull(2) ? null : row.GetString(2), row.GetString(3)), key));

    /// <inheritdoc cref="ILedger.DocumentsBeside"/>
    public List<string> DocumentsBeside(string claim)
        => sql.All(
            """
            SELECT DISTINCT d.id FROM statement_claims c JOIN documents d ON d.key = c.document WHERE c.claim IN (
                SELECT claim FROM statement_claims WHERE document IN (
                    SELECT document FROM statement_claims WHERE claim = (SELECT key FROM claims WHERE id = $1)))
            ORDER BY d.id
            """,
            row => row.GetString(0), claim);
}
