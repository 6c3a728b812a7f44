using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hearsay.Attributions;
using Hearsay.Ingestion;
using NodaTime.Text;

namespace Hearsay.Formats;

/// <summary>
/// Writes a reading as JSON in UTF-8; its shape is published in <c>docs/schema/reading.schema.json</c>. The same reading gives the
/// same bytes on any machine. Half a surrogate pair, which UTF-8 cannot carry, becomes U+FFFD in the output; spans still count the
/// UTF-16 units of the text as it was read.
/// </summary>
public static class JsonFormat
{
    /// <summary>The value of the property <c>format</c>. The number grows when an older reader would misunderstand the output.</summary>
    public const string Version = "hearsay-reading/1";

    private const int FlushBytes = 1 << 16;

    /// <summary>Writes one object and a line feed.</summary>
    /// <param name="reading">What to write.</param>
    /// <param name="output">Where to. It is not closed.</param>
    /// <param name="indented">Whether to break lines for people; without, the object is one line, as JSON Lines wants it.</param>
    /// <param name="includeText">Whether to add the document's whole text.</param>
    /// <exception cref="ArgumentOutOfRangeException">A span reaches beyond the text.</exception>
    public static void Write(Reading reading, Stream output, bool indented = false, bool includeText = false)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, Options(indented)))
        {
            WriteReading(json, reading, includeText);
        }

        output.Write("\n"u8);
    }

    /// <inheritdoc cref="Write(Reading, Stream, bool, bool)"/>
    public static void Write(Reading reading, IBufferWriter<byte> output, bool indented = false, bool includeText = false)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, Options(indented)))
        {
            WriteReading(json, reading, includeText);
        }

        output.Write("\n"u8);
    }

    // The relaxed encoder leaves letters of every language and apostrophes readable; nothing puts this output inside a page.
    private static JsonWriterOptions Options(bool indented)
        => new() { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static void WriteReading(Utf8JsonWriter json, Reading reading, bool includeText)
    {
        json.WriteStartObject();
        json.WriteString("format", Version);
        WriteDocument(json, reading.Document);
        JsonText.Write(json, "weights", reading.Weights);
        var ids = ReadingIds.Of(reading);
        WriteAttributions(json, reading, ids.Attributions);
        WriteStatements(json, reading, ids);
        ActorJson.Write(json, reading);
        if (includeText)
        {
            JsonText.Write(json, "text", reading.Document.Text);
        }

        json.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter json, Document document)
    {
        json.WriteStartObject("document");
        JsonText.Write(json, "name", document.Name);
        JsonText.Write(json, "sha256", document.Sha256);
        JsonText.Write(json, "charset", document.Charset);
        JsonText.Write(json, "language", document.Language);
        json.WriteString("published", document.Published is { } time ? OffsetDateTimePattern.Rfc3339.Format(time) : null);
        json.WriteNumber("length", document.Text.Length);
        WriteSaid(json, document);
        json.WriteEndObject();
    }

    /// <summary>What the document says about itself; only what it says.</summary>
    private static void WriteSaid(Utf8JsonWriter json, Document document)
    {
        var modified = document.Modified is { } time ? OffsetDateTimePattern.Rfc3339.Format(time) : null;
        foreach (var (name, value) in new[] { ("url", document.Url), ("title", document.Title), ("publisher", document.Publisher), ("modified", modified), ("incomplete", document.Incomplete) })
        {
            if (value is not null)
            {
                JsonText.Write(json, name, value);
            }
        }

        if (document.Authors.Count > 0)
        {
            json.WriteStartArray("authors");
            foreach (var author in document.Authors)
            {
                JsonText.WriteValue(json, author);
            }

            json.WriteEndArray();
        }
    }

    private static void WriteStatements(Utf8JsonWriter json, Reading reading, ReadingIds ids)
    {
        json.WriteStartArray("statements");
        for (var i = 0; i < reading.Statements.Count; i++)
        {
            StatementJson.Write(json, reading, i, ids);
            if (json.BytesPending > FlushBytes)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
    }

    private static void WriteAttributions(Utf8JsonWriter json, Reading reading, string[] ids)
    {
        json.WriteStartArray("attributions");
        for (var i = 0; i < ids.Length; i++)
        {
            WriteAttribution(json, reading.Document.Text, reading.Attributions[i], ids[i], reading.Attributions[i].Parent is { } parent ? ids[parent] : null);
            if (json.BytesPending > FlushBytes)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
    }

    private static void WriteAttribution(Utf8JsonWriter json, string text, Attribution attribution, string id, string? parent)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        JsonText.Write(json, "source", attribution.Source, text);
        JsonText.Write(json, "cue", attribution.Cue, text);
        JsonText.Write(json, "content", attribution.Content, text);
        json.WriteString("directness", NameOf(attribution.Directness));
        json.WriteNumber("confidence", Math.Round(attribution.Confidence, 3));
        json.WriteString("parent", parent);
        json.WriteEndObject();
    }

    /// <summary>The word for a directness in every format: <c>direct</c>, <c>indirect</c> or <c>mixed</c>.</summary>
    internal static string NameOf(Directness directness) => directness switch
    {
        Directness.Direct => "direct",
        Directness.Mixed => "mixed",
        _ => "indirect",
    };
}
