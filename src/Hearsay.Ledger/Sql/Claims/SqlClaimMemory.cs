using System.Data.Common;
using Hearsay.Claims.Grouping;
using Hearsay.Claims.Keeping;

namespace Hearsay.Ledger.Sql.Claims;

/// <summary>Keeps the account across documents in a ledger's tables, within a transaction that the caller began.</summary>
/// <param name="sql">The connection.</param>
/// <param name="vectors">What words mean.</param>
/// <param name="entry">The number of the entry by which claims change.</param>
internal sealed class SqlClaimMemory(SqlSession sql, WordVectors vectors, long entry) : IClaimMemory
{
    private const string PlaceColumns = "d.published, d.id, d.key";

    private readonly StoredContents _contents = new(sql, vectors);

    /// <inheritdoc/>
    public IReadOnlyList<DocumentPlace> Beside(string word, DocumentPlace place, bool isBefore, int most)
        => sql.All(
            $"SELECT published, id, document FROM document_words WHERE word = $1 AND (published, id) {(isBefore ? "<" : ">")} ($2, $3) ORDER BY published {(isBefore ? "DESC, id DESC" : ", id")} LIMIT $4",
            row => new DocumentPlace(row.GetInt64(0), row.GetString(1), row.GetInt64(2)), word, place.Published, place.Id, (long)most);

    /// <inheritdoc/>
    public IReadOnlyList<string> WordsOf(DocumentPlace document) => sql.All("SELECT word FROM document_words WHERE document = $1", row => row.GetString(0), document.Key);

    /// <inheritdoc/>
    public void SetWords(DocumentPlace document, IReadOnlyList<string> words)
    {
        sql.Run("DELETE FROM document_words WHERE document = $1", document.Key);
        sql.Insert("document_words", "word, published, id, document", [.. words.Select(w => new object?[] { w, document.Published, document.Id, document.Key })]);
    }

    /// <inheritdoc/>
    public IReadOnlyList<DocumentPlace> EarlierThan(DocumentPlace document)
        => sql.All($"SELECT {PlaceColumns} FROM neighbours n JOIN documents d ON d.key = n.earlier WHERE n.later = $1", Place, document.Key);

    /// <inheritdoc/>
    public IReadOnlyList<DocumentPlace> LaterThan(DocumentPlace document)
        => sql.All($"SELECT {PlaceColumns} FROM neighbours n JOIN documents d ON d.key = n.later WHERE n.earlier = $1", Place, document.Key);

    /// <inheritdoc/>
    public void SetEarlier(DocumentPlace document, IReadOnlyList<DocumentPlace> earlier)
    {
        sql.Run("DELETE FROM neighbours WHERE later = $1", document.Key);
        sql.Insert("neighbours", "later, earlier", [.. earlier.Select(e => new object?[] { document.Key, e.Key })]);
    }

    /// <inheritdoc/>
    public ILookup<long, KeptStatement> Statements(IReadOnlyCollection<DocumentPlace> documents) => _contents.Of(documents);

    /// <inheritdoc/>
    public IReadOnlyList<GroupedStatement> Grouped(IReadOnlyCollection<long> documents) => Grouped("c.document", documents);

    /// <inheritdoc/>
    public IReadOnlyList<GroupedStatement> Members(IReadOnlyCollection<long> claims) => Grouped("c.claim", claims);

    /// <inheritdoc/>
    public IReadOnlyList<long> ClaimsOf(IReadOnlyCollection<long> statements)
        => sql.AllOf("SELECT DISTINCT claim FROM statement_claims WHERE statement {0} AND claim IS NOT NULL", [.. statements], row => row.GetInt64(0));

    /// <inheritdoc/>
    public IReadOnlyList<KeptPair> PairsOf(IReadOnlyCollection<long> statements)
        => sql.AllOf("SELECT one, other, odds FROM statement_pairs WHERE one {0}", [.. statements], row => new KeptPair(row.GetInt64(0), row.GetInt64(1), row.GetInt32(2)));

    /// <inheritdoc/>
    public void SetStatements(DocumentPlace document, IReadOnlyList<KeptStatement> statements)
    {
        const string Own = "one IN (SELECT statement FROM statement_claims WHERE document = $1)";
        sql.Run($"DELETE FROM statement_pairs WHERE (one, other) IN (SELECT other, one FROM statement_pairs WHERE {Own})", document.Key);
        sql.Run($"DELETE FROM statement_pairs WHERE {Own}", document.Key);
        sql.Run("DELETE FROM statement_claims WHERE document = $1", document.Key);
        sql.Insert("statement_claims", "statement, document", [.. statements.Select(s => new object?[] { s.Key, document.Key })]);
    }

    /// <inheritdoc/>
    public void AddPairs(IReadOnlyList<KeptPair> pairs)
        => sql.Insert("statement_pairs", "one, other, odds", [.. pairs.SelectMany(p => new[] { new object?[] { p.One, p.Other, p.Odds }, [p.Other, p.One, p.Odds] })]);

    /// <inheritdoc/>
    public void RemovePairs(DocumentPlace one, DocumentPlace other)
    {
        foreach (var (from, to) in new[] { (one, other), (other, one) })
        {
            sql.Run(
                "DELETE FROM statement_pairs WHERE one IN (SELECT statement FROM statement_claims WHERE document = $1) AND other IN (SELECT statement FROM statement_claims WHERE document = $2)",
                from.Key, to.Key);
        }
    }

    /// <inheritdoc/>
    public void SetClaim(long claim, IReadOnlyList<(long Statement, KeptMerge? How)> statements)
    {
        foreach (var (statement, how) in statements)
        {
            sql.Run("UPDATE statement_claims SET claim = $1, went_into = $2, step = $3, odds = $4 WHERE statement = $5", claim, how?.Into, how?.Step, how?.Odds, statement);
        }
    }

    /// <inheritdoc/>
    public (long Key, bool HasEnded)? Find(string claim)
        => sql.All("SELECT key, ended FROM claims WHERE id = $1", row => (row.GetInt64(0), row.GetInt32(1) != 0), claim) is [var found] ? found : null;

    /// <inheritdoc/>
    public string NameOf(long claim) => (string)sql.Value("SELECT id FROM claims WHERE key = $1", claim)!;

    /// <inheritdoc/>
    public long Begin(string claim)
    {
        sql.Run("INSERT INTO claims (key, id, ended) SELECT coalesce(max(key), 0) + 1, $1, 0 FROM claims WHERE true ON CONFLICT (id) DO UPDATE SET ended = 0", claim);
        return (long)sql.Value("SELECT key FROM claims WHERE id = $1", claim)!;
    }

    /// <inheritdoc/>
    public void End(long claim) => sql.Run("UPDATE claims SET ended = 1 WHERE key = $1", claim);

    /// <inheritdoc/>
    public void Tell(ClaimChange change)
        => sql.Run("INSERT INTO claim_changes (claim, kind, other, reason, entry) VALUES ($1, $2, $3, $4, $5)", change.Claim, (int)change.Kind, change.Other, change.Reason, entry);

    /// <summary>The place of a document, of a row that begins with <see cref="PlaceColumns"/>.</summary>
    private static DocumentPlace Place(DbDataReader row) => PlaceAt(row, 0);

    private static DocumentPlace PlaceAt(DbDataReader row, int first)
        => DocumentPlace.Of(LedgerDocument.ParseTime(row.IsDBNull(first) ? null : row.GetString(first)), row.GetString(first + 1), row.GetInt64(first + 2));

    /// <summary>A statement that a later reading took out of the index has no name there any more.</summary>
    private List<GroupedStatement> Grouped(string column, IReadOnlyCollection<long> keys)
        => sql.AllOf(
            $"SELECT c.statement, coalesce(s.id, ''), {PlaceColumns}, c.claim, c.went_into, c.step, c.odds FROM statement_claims c JOIN documents d ON d.key = c.document LEFT JOIN statements s ON s.key = c.statement WHERE {column} {{0}}",
            [.. keys], row => new GroupedStatement(row.GetInt64(0), row.GetString(1), PlaceAt(row, 2), row.IsDBNull(5) ? null : row.GetInt64(5), row.IsDBNull(6) ? null : new KeptMerge(row.GetInt64(6), row.GetInt32(7), row.GetInt32(8))));
}
