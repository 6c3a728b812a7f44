using System.Text.Json;
using Hearsay.Ledger.Sql.Claims;

namespace Hearsay.Ledger.Sql;

/// <summary>Writes documents, their readings and their stories, each with its entry, within a transaction that the caller began.</summary>
internal sealed class DocumentWriter(SqlSession sql, EntryWriter entries, AccountWriter account)
{
    private readonly ReadingWriter _readings = new(sql);
    private readonly CorrectedReadings _corrected = new(sql);

    /// <summary>The entries that are written.</summary>
    public EntryWriter Entries => entries;

    /// <summary>Adds a document with all that comes with it, as far as the ledger does not have it.</summary>
    public Addition Add(NewDocument document)
    {
        var addition = Addition.Known;
        if (KeyOf(document.Record.Id) is null)
        {
            var record = document.Record with { Earlier = LatestOf(document.Record.Url) };
            Add(record, document.Content);
            addition = record.Earlier is null ? Addition.New : Addition.NewVersion;
            if (document.Reading is { } reading)
            {
                AddReading(record.Id, reading);
            }
        }

        if (document.Story is { } story)
        {
            AddToStory(document.Record.Id, story);
        }

        return addition;
    }

    /// <summary>Adds a document that the ledger does not have.</summary>
    public void Add(LedgerDocument document, PackedDocument content)
    {
        sql.Run("INSERT INTO originals (sha256, length, packed) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", document.Sha256, content.OriginalLength, content.Original);
        var entry = entries.Append(EntryKind.Document, document.Id, document.Sha256, LedgerJson.Bytes(document));
        sql.Run(
            """
            INSERT INTO documents (entry, id, name, url, publisher, title, authors, published, modified, language, charset, sha256, text_sha256, earlier, incomplete)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
            """,
            entry.Number, document.Id, document.Name, document.Url, document.Publisher, document.Title, JsonSerializer.Serialize(document.Authors, LedgerJson.Options),
            LedgerDocument.Format(document.Published), LedgerDocument.Format(document.Modified), document.Language, document.Charset, document.Sha256, document.TextSha256, document.Earlier, document.Incomplete);
        sql.Run("INSERT INTO texts (document, packed) VALUES ($1, $2)", KeyOf(document.Id), content.Text);
        if (document.Earlier is { } earlier)
        {
            sql.Run("UPDATE documents SET later = $1 WHERE id = $2", document.Id, earlier);
            account.Touch(KeyOf(earlier)!.Value);
        }
    }

    /// <summary>Adds a reading of a document, which takes the place of an earlier one in the index.</summary>
    /// <exception cref="InvalidDataException">The ledger has no such document.</exception>
    public void AddReading(string document, NewReading reading)
    {
        var key = KeyOf(document) ?? throw new InvalidDataException($"there is no document {document}");
        var (sha256, published) = sql.First(
            "SELECT sha256, published FROM documents WHERE key = $1",
            row => (row.GetString(0), LedgerDocument.ParseTime(row.IsDBNull(1) ? null : row.GetString(1))), key);
        var isAgain = sql.Value("SELECT key FROM readings WHERE document = $1 LIMIT 1", key) is not null;
        var entry = entries.Append(EntryKind.Reading, document, sha256, reading.Json, reading.Weights);
        sql.Run(
            "INSERT INTO readings (document, entry, program, weights, packed) VALUES ($1, $2, $3, $4, $5)",
            key, entry.Number, entry.Program, reading.Weights, reading.Packed);
        if (isAgain)
        {
            _readings.Remove(key);
        }

        _readings.Add(key, published, _corrected.RowsOf(document, reading.Json, reading.Rows));
        AddNames(reading.Rows.Actors.SelectMany(Names.Of).Concat(reading.Rows.Parties.SelectMany(Names.Of)));
        account.Touch(key);
    }

    /// <summary>Brings what the index holds of a document up to what people corrected.</summary>
    public void Correct(string document)
    {
        var (key, published) = sql.First("SELECT key, published FROM documents WHERE id = $1", row => (row.GetInt64(0), LedgerDocument.ParseTime(row.IsDBNull(1) ? null : row.GetString(1))), document);
        if (_corrected.Last(document) is { } reading)
        {
            _readings.Remove(key);
            _readings.Add(key, published, ReadingRows.Of(reading.Json));
            account.Touch(key);
        }
    }

    /// <summary>Adds names of actors and parties.</summary>
    public void AddNames(IEnumerable<KnownName> names) => _readings.AddNames(names);

    /// <summary>Writes what has been added to the index.</summary>
    public void Flush() => _readings.Flush();

    /// <summary>Writes what has been added to the index, and to the account across documents.</summary>
    public void Finish()
    {
        Flush();
        account.Update(entries.Head.Entries);
    }

    /// <summary>Puts a document into a story, unless it is there.</summary>
    /// <exception cref="InvalidDataException">The ledger has no such document.</exception>
    public void AddToStory(string document, string story)
    {
        var key = KeyOf(document) ?? throw new InvalidDataException($"there is no document {document}");
        if (sql.Value("SELECT entry FROM stories WHERE name = $1 AND document = $2", story, key) is null)
        {
            var sha256 = (string)sql.Value("SELECT sha256 FROM documents WHERE key = $1", key)!;
            var entry = entries.Append(EntryKind.Story, document, sha256, LedgerJson.Bytes(new StoryBody(story, document)));
            sql.Run("INSERT INTO stories (name, document, entry) VALUES ($1, $2, $3)", story, key, entry.Number);
        }
    }

    private long? KeyOf(string id) => (long?)sql.Value("SELECT key FROM documents WHERE id = $1", id);

    private string? LatestOf(string? url)
        => url is null ? null : (string?)sql.Value("SELECT id FROM documents WHERE url = $1 ORDER BY key DESC LIMIT 1", url);
}
