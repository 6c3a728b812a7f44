using System.Text;
using System.Text.Json;
using Hearsay.Text;

namespace Hearsay.Formats;

/// <summary>How texts and spans stand in JSON.</summary>
internal static class JsonText
{
    /// <summary>A text. Half a surrogate pair becomes U+FFFD, where the JSON writer would throw.</summary>
    public static void Write(Utf8JsonWriter json, string name, string? value)
    {
        if (value is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, Encoding.UTF8.GetBytes(value));
        }
    }

    /// <summary>A text in a list.</summary>
    public static void WriteValue(Utf8JsonWriter json, string value) => json.WriteStringValue(Encoding.UTF8.GetBytes(value));

    /// <summary>A span with its words; null where there is none.</summary>
    public static void Write(Utf8JsonWriter json, string name, TextSpan? span, string text)
    {
        json.WritePropertyName(name);
        WriteValue(json, span, text);
    }

    /// <summary>Spans with their words.</summary>
    public static void Write(Utf8JsonWriter json, string name, IReadOnlyList<TextSpan> spans, string text)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
        {
            WriteValue(json, span, text);
        }

        json.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter json, TextSpan? span, string text)
    {
        if (span is not { } some)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteNumber("start", some.Start);
        json.WriteNumber("end", some.End);
        Write(json, "text", some.In(text));
        json.WriteEndObject();
    }
}
