using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using NodaTime;
using NodaTime.Text;

namespace Hearsay.Formats.LinkedData;

/// <summary>What formats in JSON-LD 1.1 have in common. Texts of documents are literals only: none of them becomes an identifier or an address.</summary>
internal static class JsonLd
{
    // < > & ' stay escaped, so that a page can hold the JSON in a script element
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, NewLine = "\n" };

    /// <summary>The identifier of a thing of an account, such as <c>urn:hearsay:claim:0a84cfbe</c>; what no URN may hold is in per cent.</summary>
    public static string Id(string kind, string id) => $"urn:hearsay:{kind}:{Uri.EscapeDataString(Clean(id))}";

    /// <summary>A reference to a thing.</summary>
    public static JsonObject Reference(string kind, string id) => new() { ["@id"] = Id(kind, id) };

    /// <summary>A text; half a surrogate pair becomes U+FFFD, where the JSON writer would throw.</summary>
    public static JsonNode? Text(string? text) => text is null ? null : JsonValue.Create(Clean(text));

    /// <summary>A time in RFC 3339.</summary>
    public static string? Time(OffsetDateTime? time) => time is { } some ? OffsetDateTimePattern.Rfc3339.Format(some) : null;

    /// <summary>Adds a property, unless there is nothing to say.</summary>
    public static JsonObject With(this JsonObject thing, string property, JsonNode? value)
    {
        if (value is not null and not JsonArray { Count: 0 })
        {
            thing[property] = value;
        }

        return thing;
    }

    /// <summary>A list.</summary>
    public static JsonArray List(IEnumerable<JsonNode?> nodes) => new([.. nodes]);

    /// <summary>Writes a document of things, and a line feed.</summary>
    public static void Write(JsonNode context, IEnumerable<JsonNode?> things, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            new JsonObject { ["@context"] = context, ["@graph"] = List(things) }.WriteTo(json);
        }

        output.Write("\n"u8);
    }

    private static string Clean(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
