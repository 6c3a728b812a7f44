using System.Text.Json;
using Hearsay.Formats.Annotations;
using Hearsay.Ledger;

namespace Hearsay.App.Moving;

/// <summary>A page of W3C Web Annotations of many documents, and of a whole ledger its entries.</summary>
internal static class AnnotationPage
{
    private const string DocumentName = "urn:hearsay:document:";

    /// <summary>What a document is called as the source of a target: its address, but for one without, or that a new version took the place of.</summary>
    public static string SourceOf(LedgerDocument document, bool isEarlier) => document.Url is { } url && !isEarlier ? url : DocumentName + document.Id;

    /// <summary>Writes the attributions of documents.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="entries">Every entry of the ledger; null where it is not whole.</param>
    /// <param name="output">Where to.</param>
    public static void Write(IEnumerable<MarkedDocument> documents, IEnumerable<ExportedEntry>? entries, Stream output)
    {
        using var json = new Utf8JsonWriter(output, AnnotationFormat.Options);
        AnnotationFormat.Begin(json, entries?.Select(e => e.ToLine()));
        foreach (var document in documents)
        {
            AnnotationFormat.Write(json, SourceOf(document.Document, document.IsEarlier), document.Text, document.Attributions);
            json.Flush();
        }

        AnnotationFormat.End(json);
        json.Flush();
        output.WriteByte((byte)'\n');
    }
}
