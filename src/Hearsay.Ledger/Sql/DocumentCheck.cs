namespace Hearsay.Ledger.Sql;

/// <summary>Checks documents against their entries and their originals.</summary>
internal sealed class DocumentCheck(SqlSession sql)
{
    private readonly StoredDocuments _stored = new(sql);

    /// <summary>Documents checked.</summary>
    public long Count { get; private set; }

    /// <summary>Those among them that took the place of an earlier one.</summary>
    public long Versions { get; private set; }

    /// <summary>What differs from what an entry says; null where nothing does.</summary>
    /// <exception cref="InvalidDataException">Something is damaged.</exception>
    public string? WhyOdd(Entry entry)
    {
        Count++;
        var document = sql.First($"SELECT {Rows.DocumentColumns} FROM documents d WHERE d.entry = $1", Rows.Document, entry.Number);
        if (document is null || document.Id != entry.Document)
        {
            return $"the document {entry.Document} is missing";
        }

        Versions += document.Earlier is null ? 0 : 1;
        return WhyOddRecord(entry, document) ?? WhyOddContent(document) ?? WhyOddVersion(document);
    }

    private static string? WhyOddRecord(Entry entry, LedgerDocument document)
        => Sha256.Of(LedgerJson.Bytes(document)) != entry.Body ? $"the record of the document {document.Id} is not what it says"
            : entry.Original != document.Sha256 ? $"the document {document.Id} names another original"
            : DocumentId.Of(document) != document.Id ? $"the document {document.Id} does not hash to its name"
            : null;

    private string? WhyOddContent(LedgerDocument document)
        => Sha256.Of(System.Text.Encoding.UTF8.GetBytes(_stored.Text(document.Id))) != document.TextSha256 ? $"the text of the document {document.Id} has changed"
            : Sha256.Of(_stored.Original(document.Sha256)) != document.Sha256 ? $"the original {document.Sha256} does not hash to its name"
            : null;

    private string? WhyOddVersion(LedgerDocument document)
        => document.Earlier is { } earlier && (sql.Value("SELECT later FROM documents WHERE id = $1", earlier) as string) != document.Id
            ? $"the document {earlier} does not know its new version {document.Id}"
            : null;
}
