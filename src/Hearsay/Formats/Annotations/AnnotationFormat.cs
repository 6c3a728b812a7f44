using System.Text.Encodings.Web;
using System.Text.Json;
using Hearsay.Attributions;
using Hearsay.Text;

namespace Hearsay.Formats.Annotations;

/// <summary>
/// W3C Web Annotation (https://www.w3.org/TR/annotation-model/): an annotation for each span of an attribution, tagged <c>source</c>,
/// <c>cue</c> or <c>content</c>. Which belong together is said by a second body, which identifies the attribution. A span is selected by its words with what stands
/// around them, and by its place in code points.
/// </summary>
public static class AnnotationFormat
{
    /// <summary>What an attribution's identifier begins with.</summary>
    internal const string Name = "urn:hearsay:attribution:";

    /// <summary>The property of a page that is for Hearsay alone.</summary>
    internal const string Entries = "entries";

    private const int Around = 32;

    /// <summary>How a writer of annotations has to be made.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Begins a page of annotations.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="entries">What stands in the property <c>entries</c>, which the context of the page defines as JSON that no reader of annotations looks into; null for no such property.</param>
    public static void Begin(Utf8JsonWriter json, IEnumerable<byte[]>? entries = null)
    {
        const string Context = "http://www.w3.org/ns/anno.jsonld";
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        if (entries is null)
        {
            json.WriteString("@context", Context);
        }
        else
        {
            json.WriteStartArray("@context");
            json.WriteStringValue(Context);
            json.WriteStartObject();
            json.WriteStartObject(Entries);
            json.WriteString("@id", "urn:hearsay:" + Entries);
            json.WriteString("@type", "@json");
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteString("type", "AnnotationPage");
        if (entries is not null)
        {
            WriteEntries(json, entries);
        }

        json.WriteStartArray("items");
    }

    private static void WriteEntries(Utf8JsonWriter json, IEnumerable<byte[]> entries)
    {
        json.WriteStartArray(Entries);
        foreach (var entry in entries)
        {
            json.WriteRawValue(entry, skipInputValidation: true);
            json.Flush();
        }

        json.WriteEndArray();
    }

    /// <summary>Ends it.</summary>
    public static void End(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes the annotations of a text.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="document">The document's address, or what else names it.</param>
    /// <param name="text">Its text.</param>
    /// <param name="attributions">Attributions of it, each with its identifier.</param>
    public static void Write(Utf8JsonWriter json, string document, string text, IEnumerable<(string Id, MarkedAttribution Attribution)> attributions)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(attributions);
        var map = CodePointMap.Of(text);
        foreach (var (id, attribution) in attributions)
        {
            var number = 0;
            foreach (var (role, span) in Spans(attribution))
            {
                Write(json, document, text, map, Name + id, $"{role}-{(++number).ToString(System.Globalization.CultureInfo.InvariantCulture)}", role, span);
            }
        }
    }

    private static IEnumerable<(string Role, TextSpan Span)> Spans(MarkedAttribution attribution)
        => attribution.Source.Select(s => ("source", s)).Concat(attribution.Cue.Select(s => ("cue", s))).Concat(attribution.Content.Select(s => ("content", s)));

    private static void Write(Utf8JsonWriter json, string document, string text, CodePointMap map, string attribution, string part, string role, TextSpan span)
    {
        json.WriteStartObject();
        json.WriteString("id", $"{attribution}:{part}");
        json.WriteString("type", "Annotation");
        json.WriteStartArray("body");
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("purpose", "tagging");
        json.WriteString("value", role);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "SpecificResource");
        json.WriteString("purpose", "identifying");
        json.WriteString("source", attribution);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("target");
        json.WriteString("source", document);
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        var before = Whole(text, Math.Max(0, span.Start - Around));
        json.WriteString("exact", text.AsSpan(span.Start, span.Length));
        json.WriteString("prefix", text.AsSpan(before, span.Start - before));
        json.WriteString("suffix", text.AsSpan(span.End, Whole(text, Math.Min(text.Length, span.End + Around)) - span.End));
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", map.ToCodePoint(span.Start));
        json.WriteNumber("end", map.ToCodePoint(span.End));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The place, or the next where it would part a pair of surrogates.</summary>
    private static int Whole(string text, int place) => place > 0 && place < text.Length && char.IsSurrogatePair(text[place - 1], text[place]) ? place + 1 : place;
}
