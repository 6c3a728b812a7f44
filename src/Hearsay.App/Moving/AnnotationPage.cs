using System.Text.Json;
using Hearsay.Formats.Annotations;

namespace Hearsay.App.Moving;

/// <summary>A page of W3C Web Annotations of many documents.</summary>
internal static class AnnotationPage
{
    /// <summary>Writes the attributions of documents.</summary>
    public static void Write(IEnumerable<MarkedDocument> documents, Stream output)
    {
        using var json = new Utf8JsonWriter(output, AnnotationFormat.Options);
        AnnotationFormat.Begin(json);
        foreach (var document in documents)
        {
            AnnotationFormat.Write(json, document.Document.Url ?? document.Document.Name, document.Text, document.Attributions);
            json.Flush();
        }

        AnnotationFormat.End(json);
        json.Flush();
        output.WriteByte((byte)'\n');
    }
}
