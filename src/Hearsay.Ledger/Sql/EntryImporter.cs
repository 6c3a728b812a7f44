using System.Globalization;
using System.Text;
using Hearsay.Corrections;

namespace Hearsay.Ledger.Sql;

/// <summary>Takes entries over from an export, within a transaction that the caller began.</summary>
internal sealed class EntryImporter(SqlSession sql, DocumentWriter writer)
{
    /// <summary>Takes over an entry, unless the ledger has it.</summary>
    /// <returns>Whether it was new.</returns>
    /// <exception cref="InvalidDataException">It does not follow on what is there, or is not what it says.</exception>
    public bool Add(ExportedEntry line)
    {
        var head = writer.Entries.Head;
        if (line.Entry <= head.Entries)
        {
            return sql.Value("SELECT hash FROM entries WHERE number = $1", line.Entry) as string == line.Hash
                ? false
                : throw Odd(line, "the ledger has another entry of that number. An export goes on with its own ledger only; to join two, collect the documents of one into the other: hearsay documents --json --text --ledger ONE | hearsay collect - --ledger OTHER");
        }

        if (line.Entry != head.Entries + 1)
        {
            throw Odd(line, string.Create(CultureInfo.InvariantCulture, $"the ledger ends with entry {head.Entries}"));
        }

        writer.Entries.TakenOver = (line.Made, line.Program);
        AddContent(line);
        return writer.Entries.Head == new LedgerHead(line.Entry, line.Hash) ? true : throw Odd(line, "its hash does not follow from what it holds and from the entry before");
    }

    private void AddContent(ExportedEntry line)
    {
        switch (Entry.KindOf(line.Kind))
        {
            case EntryKind.Document when line is { Record: { } record, Text: { } text }:
                AddDocument(line, record, text);
                break;
            case EntryKind.Reading when line is { Reading: { } json }:
                AddReading(line, json);
                break;
            case EntryKind.Story when line is { Story: { } story }:
                writer.AddToStory(line.Document, story);
                break;
            case EntryKind.Rating when line is { Rating: { } rating }:
                new RatingTable(sql).Write(rating, writer.Entries);
                break;
            case EntryKind.Correction when line is { Correction: { } correction }:
                AddCorrection(line, correction);
                break;
            default:
                throw Odd(line, $"'{line.Kind}' is no kind of entry, or it lacks what that kind adds");
        }
    }

    private void AddDocument(ExportedEntry line, LedgerDocument record, string text)
    {
        var original = line.Bytes ?? new StoredDocuments(sql).Original(record.Sha256);
        var reason = Sha256.Of(original) != record.Sha256 ? "its bytes are not those of its original"
            : Sha256.Of(Encoding.UTF8.GetBytes(text)) != record.TextSha256 ? "its text is another than its record says"
            : DocumentId.Of(record) != record.Id ? "its document does not hash to its name"
            : sql.Value("SELECT key FROM documents WHERE id = $1", record.Id) is not null ? "its document is there already"
            : null;
        if (reason is not null)
        {
            throw Odd(line, reason);
        }

        writer.Add(record, PackedDocument.Of(text, original));
    }

    private void AddReading(ExportedEntry line, byte[] json)
    {
        if (ReadingCheck.WhyOddWords(ReadingShape.Of(json), new StoredDocuments(sql).Text(line.Document)) is { } reason)
        {
            throw Odd(line, $"its document {reason}");
        }

        writer.AddReading(line.Document, NewReading.Of(json));
    }

    private void AddCorrection(ExportedEntry line, byte[] correction)
    {
        var change = CorrectionTable.Parse(line.Entry, correction).Change;
        var named = Change.AnchorsOf(change).Select(a => a.Document).Append(Change.DocumentOf(change)).Where(d => d.Length > 0);
        if (named.FirstOrDefault(d => sql.Value("SELECT key FROM documents WHERE id = $1", d) is null) is { } missing)
        {
            throw Odd(line, $"there is no document {missing}");
        }

        new CorrectionWriter(sql, writer).Write(correction);
    }

    private static InvalidDataException Odd(ExportedEntry line, string reason) => new(string.Create(CultureInfo.InvariantCulture, $"entry {line.Entry}: {reason}"));
}
