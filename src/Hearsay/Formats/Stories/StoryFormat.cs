using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Hearsay.Text;

namespace Hearsay.Formats.Stories;

/// <summary>Reads and writes the account of a story as JSON in UTF-8. Half a surrogate pair becomes U+FFFD.</summary>
public static class StoryFormat
{
    /// <summary>How accounts stand in JSON: names in camel case, spans as <c>start</c> and <c>end</c>, nulls left out.</summary>
    internal static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        NumberHandling = JsonNumberHandling.Strict,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectRequiredConstructorParameters = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new SpanConverter(), new TextConverter() },
    };

    /// <summary>Writes one object and a line feed.</summary>
    /// <param name="export">What to write.</param>
    /// <param name="output">Where to. It is not closed.</param>
    public static void Write(StoryExport export, Stream output)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(output);
        JsonSerializer.Serialize(output, export, Options);
        output.Write("\n"u8);
    }

    /// <summary>Reads an account; what it does not know it skips.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="place">What to call it in messages.</param>
    /// <exception cref="InvalidDataException">It is not JSON of this shape.</exception>
    public static StoryExport Read(string json, string place)
    {
        var export = Parse<StoryExport>(json, place);
        return WhyOdd(export) is { } reason ? throw new InvalidDataException($"{place}: {reason}") : export;
    }

    /// <summary>An object of another shape that holds parts of an account.</summary>
    /// <exception cref="InvalidDataException">It is not JSON of that shape.</exception>
    internal static T Parse<T>(string json, string place)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Options) ?? throw new InvalidDataException($"{place}: is null");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{place}: {error.Message}", error);
        }
    }

    private static string? WhyOdd(StoryExport export)
        => export.Contradicts.Concat(export.Updates).Any(pair => pair?.Count != 2) ? "contradicts and updates hold pairs"
            : Repeated(export.Documents.Select(d => d.Id)) ?? Repeated(export.Parties.Select(p => p.Id)) ?? Repeated(export.Actors.Select(a => a.Id))
                ?? Repeated(export.Statements.Select(s => s.Id)) ?? Repeated(export.Claims.Select(c => c.Id));

    private static string? Repeated(IEnumerable<string> ids)
        => ids.CountBy(id => id, StringComparer.Ordinal).FirstOrDefault(c => c.Value > 1).Key is { } id ? $"two entries have the id {id}" : null;

    private sealed class SpanConverter : JsonConverter<TextSpan>
    {
        public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var ends = JsonSerializer.Deserialize<Ends>(ref reader, options);
            return new TextSpan(ends.Start, ends.End);
        }

        public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
            => JsonSerializer.Serialize(writer, new Ends(value.Start, value.End), options);

        private readonly record struct Ends(int Start, int End);
    }

    /// <summary>Encoding.UTF8 puts U+FFFD for half a surrogate pair, where the JSON writer would throw.</summary>
    private sealed class TextConverter : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(Encoding.UTF8.GetBytes(value));
    }
}
