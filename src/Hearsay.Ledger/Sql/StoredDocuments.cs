namespace Hearsay.Ledger.Sql;

/// <summary>Reads documents with their texts, originals and readings.</summary>
internal sealed class StoredDocuments(SqlSession sql)
{
    private const int PageRows = 200;

    /// <inheritdoc cref="ILedger.Document"/>
    public LedgerDocument? Document(string id) => sql.First($"SELECT {Rows.DocumentColumns} FROM documents d WHERE d.id = $1", Rows.Document, id);

    /// <inheritdoc cref="ILedger.Documents"/>
    public IEnumerable<LedgerDocument> All(string? story)
    {
        var last = 0L;
        for (List<(LedgerDocument Document, long Key)> page; (page = Page(story, last)).Count > 0; last = page[^1].Key)
        {
            foreach (var (document, _) in page)
            {
                yield return document;
            }
        }
    }

    /// <inheritdoc cref="ILedger.Text"/>
    public string Text(string document)
        => sql.Value("SELECT packed FROM texts WHERE document = (SELECT key FROM documents WHERE id = $1)", document) is byte[] packed
            ? Whole($"the text of the document {document}", () => Packing.UnpackText(packed))
            : throw new InvalidDataException($"the text of the document {document} is missing");

    /// <inheritdoc cref="ILedger.Original"/>
    public byte[] Original(string sha256)
        => sql.Value("SELECT packed FROM originals WHERE sha256 = $1", sha256) is byte[] packed
            ? Whole($"the original {sha256}", () => Packing.Unpack(packed))
            : throw new InvalidDataException($"the original {sha256} is missing");

    /// <inheritdoc cref="ILedger.Readings"/>
    public List<KeptReading> Readings(string document) => sql.All(
        "SELECT entry, program, weights, packed FROM readings WHERE document = (SELECT key FROM documents WHERE id = $1) ORDER BY key",
        row => new KeptReading(row.GetInt64(0), row.GetString(1), row.GetString(2), Whole($"a reading of the document {document}", () => Packing.Unpack((byte[])row.GetValue(3)))),
        document);

    /// <inheritdoc cref="ILedger.StoriesOf"/>
    public List<string> StoriesOf(string document)
        => sql.All("SELECT name FROM stories WHERE document = (SELECT key FROM documents WHERE id = $1) ORDER BY name", row => row.GetString(0), document);

    /// <inheritdoc cref="ILedger.Stories"/>
    public List<LedgerStory> Stories() => sql.All("SELECT name, count(*) FROM stories GROUP BY name ORDER BY name", row => new LedgerStory(row.GetString(0), row.GetInt64(1)));

    /// <inheritdoc cref="ILedger.StoryOf"/>
    public string StoryOf(Entry entry)
        => (string?)sql.Value("SELECT name FROM stories WHERE document = (SELECT key FROM documents WHERE id = $1) AND entry = $2", entry.Document, entry.Number)
            ?? throw new InvalidDataException($"the document {entry.Document} is in no story by that entry");

    private List<(LedgerDocument Document, long Key)> Page(string? story, long last)
    {
        var inStory = story is null ? "" : " AND d.key IN (SELECT document FROM stories WHERE name = $2)";
        object?[] values = story is null ? [last] : [last, story];
        return sql.All(
            $"SELECT {Rows.DocumentColumns} FROM documents d WHERE d.key > $1{inStory} ORDER BY d.key LIMIT {PageRows.ToString(System.Globalization.CultureInfo.InvariantCulture)}",
            row => (Rows.Document(row), row.GetInt64(13)), values);
    }

    private static T Whole<T>(string what, Func<T> unpack)
    {
        try
        {
            return unpack();
        }
        catch (InvalidDataException error)
        {
            throw new InvalidDataException($"{what} is damaged", error);
        }
    }
}
