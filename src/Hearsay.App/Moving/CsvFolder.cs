using System.Globalization;
using CsvHelper;
using Hearsay.App.Asking;
using Hearsay.App.Output;
using Hearsay.Ledger;
using Hearsay.Text;

namespace Hearsay.App.Moving;

/// <summary>
/// A folder of tables of comma-separated values, with the texts and originals as files: <c>documents.csv</c>, <c>attributions.csv</c> and
/// <c>statements.csv</c> for whoever works with tables, and of a whole ledger <c>entries.csv</c>, from which it can be made again.
/// </summary>
internal static class CsvFolder
{
    private static readonly (string Name, Func<LedgerDocument, string?> Value)[] Documents =
    [
        ("document", d => d.Id),
        ("name", d => d.Name),
        ("url", d => d.Url),
        ("publisher", d => d.Publisher),
        ("title", d => d.Title),
        ("authors", d => string.Join("; ", d.Authors)),
        ("published", d => LedgerDocument.Format(d.Published)),
        ("modified", d => LedgerDocument.Format(d.Modified)),
        ("language", d => d.Language),
        ("charset", d => d.Charset),
        ("incomplete", d => d.Incomplete),
        ("sha256", d => d.Sha256),
        ("text_sha256", d => d.TextSha256),
        ("earlier", d => d.Earlier),
    ];

    /// <summary>The table of entries.</summary>
    public static string Entries(string folder) => Path.Combine(folder, "entries.csv");

    /// <summary>The texts and originals.</summary>
    public static EntryFiles Files(string folder) => new(folder, "texts");

    /// <summary>Writes documents into a folder.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="statements">Their statements.</param>
    /// <param name="entries">Every entry of the ledger; null where it is not whole.</param>
    /// <param name="folder">The folder.</param>
    /// <exception cref="OutputException">A file cannot be written.</exception>
    public static void Write(IEnumerable<MarkedDocument> documents, IEnumerable<FoundStatement> statements, IEnumerable<ExportedEntry>? entries, string folder)
    {
        var files = Files(folder);
        Table(folder, "documents.csv", table => Table(folder, "attributions.csv", attributions =>
        {
            Row(table, Documents.Select(c => c.Name));
            Row(attributions, ["attribution", "document", "source", "cue", "content", "source_characters", "cue_characters", "content_characters", "confidence"]);
            foreach (var document in documents)
            {
                files.WriteText(document.Document.Id, document.Text);
                Row(table, Documents.Select(c => c.Value(document.Document)));
                WriteAttributions(attributions, document);
            }
        }));
        ExportFile.Write(Path.Combine(folder, "statements.csv"), output => ExportFile.WriteText(output, text => StatementCsv.Write(statements, text)));
        if (entries is not null)
        {
            // last, so that a folder that has it is whole
            ExportFile.Write(Entries(folder), output => ExportFile.WriteText(output, text => EntryTable.Write(entries.Select(files.Write), text)));
        }
    }

    private static void WriteAttributions(CsvWriter csv, MarkedDocument document)
    {
        foreach (var (id, attribution) in document.Attributions)
        {
            IReadOnlyList<TextSpan>[] roles = [attribution.Source, attribution.Cue, attribution.Content];
            Row(csv, [id, document.Document.Id, .. roles.Select(r => Words(document.Text, r)), .. roles.Select(Characters), attribution.Confidence?.ToString(CultureInfo.InvariantCulture)]);
        }
    }

    private static string Words(string text, IReadOnlyList<TextSpan> spans) => string.Join(" … ", spans.Select(s => text.Substring(s.Start, s.Length)));

    private static string Characters(IReadOnlyList<TextSpan> spans)
        => string.Join(' ', spans.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Start}-{s.End}")));

    private static void Table(string folder, string name, Action<CsvWriter> write) => ExportFile.Write(Path.Combine(folder, name), output => ExportFile.WriteText(output, text =>
    {
        using var csv = CsvWriter.Create(text, StatementCsv.Options, leaveOpen: true);
        write(csv);
    }));

    private static void Row(CsvWriter csv, IEnumerable<string?> fields)
    {
        foreach (var field in fields)
        {
            csv.WriteField(field);
        }

        csv.EndRecord();
    }
}
