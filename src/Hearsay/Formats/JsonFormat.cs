using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hearsay.Attributions;
using Hearsay.Ingestion;
using Hearsay.Text;
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
        WriteText(json, "weights", reading.Weights);
        WriteAttributions(json, reading);
        if (includeText)
        {
            WriteText(json, "text", reading.Document.Text);
        }

        json.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter json, Document document)
    {
        json.WriteStartObject("document");
        WriteText(json, "name", document.Name);
        WriteText(json, "sha256", document.Sha256);
        WriteText(json, "charset", document.Charset);
        WriteText(json, "language", document.Language);
        json.WriteString("published", document.Published is { } time ? OffsetDateTimePattern.Rfc3339.Format(time) : null);
        json.WriteNumber("length", document.Text.Length);
        json.WriteEndObject();
    }

    private static void WriteAttributions(Utf8JsonWriter json, Reading reading)
    {
        var ids = reading.Attributions.Select(attribution => AttributionId.Of(reading.Document, attribution)).ToArray();
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
        json.WritePropertyName("source");
        WriteSpan(json, text, attribution.Source);
        json.WritePropertyName("cue");
        WriteSpan(json, text, attribution.Cue);
        json.WriteStartArray("content");
        foreach (var piece in attribution.Content)
        {
            WriteSpan(json, text, piece);
        }

        json.WriteEndArray();
        json.WriteString("directness", NameOf(attribution.Directness));
        json.WriteNumber("confidence", Math.Round(attribution.Confidence, 3));
        json.WriteString("parent", parent);
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, string text, TextSpan? span)
    {
        if (span is not { } some)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteNumber("start", some.Start);
        json.WriteNumber("end", some.End);
        WriteText(json, "text", some.In(text));
        json.WriteEndObject();
    }

    /// <summary>The word for a directness in every format: <c>direct</c>, <c>indirect</c> or <c>mixed</c>.</summary>
    internal static string NameOf(Directness directness) => directness switch
    {
        Directness.Direct => "direct",
        Directness.Mixed => "mixed",
        _ => "indirect",
    };

    // Encoding.UTF8 puts U+FFFD for half a surrogate pair, where the JSON writer would throw.
    private static void WriteText(Utf8JsonWriter json, string name, string value) => json.WriteString(name, Encoding.UTF8.GetBytes(value));
}
