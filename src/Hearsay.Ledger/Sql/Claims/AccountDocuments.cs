using Hearsay.Claims.Grouping;
using Hearsay.Claims.Keeping;

namespace Hearsay.Ledger.Sql.Claims;

/// <summary>The documents that the account across documents is made of: those that were read, each in its last version.</summary>
internal sealed class AccountDocuments(SqlSession sql, WordVectors vectors)
{
    private readonly StoredDocuments _documents = new(sql);
    private readonly StoredContents _contents = new(sql, vectors);

    /// <summary>Those of some documents that belong into the account, with what they say.</summary>
    public List<KeptDocument> Current(IReadOnlyCollection<long> keys)
    {
        var rows = sql.AllOf($"SELECT {Rows.DocumentColumns} FROM documents d WHERE d.key {{0}} AND d.later IS NULL AND EXISTS (SELECT 1 FROM readings r WHERE r.document = d.key)", [.. keys], row => (Document: Rows.Document(row), Key: row.GetInt64(13)));
        var places = rows.ToDictionary(r => r.Key, r => PlaceOf(r.Document, r.Key));
        var statements = _contents.Of(places.Values);
        return [.. rows.Select(r => new KeptDocument(places[r.Key], TellingWords.Of(r.Document.With(_documents.Text(r.Document.Id)), vectors), [.. statements[r.Key]]))];
    }

    /// <summary>Those of some documents that are in the account.</summary>
    public List<DocumentPlace> Kept(IReadOnlyCollection<long> keys)
        => sql.AllOf(
            $"SELECT {Rows.DocumentColumns} FROM documents d WHERE d.key {{0}} AND (d.key IN (SELECT document FROM document_words WHERE document = d.key) OR d.key IN (SELECT document FROM statement_claims WHERE document = d.key))",
            [.. keys], row => PlaceOf(Rows.Document(row), row.GetInt64(13)));

    private static DocumentPlace PlaceOf(LedgerDocument document, long key) => DocumentPlace.Of(document.Published, document.Id, key);
}
