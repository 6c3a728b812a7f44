using System.Globalization;
using System.Text;
using System.Text.Json;
using Hearsay.Ingestion;

namespace Hearsay.Formats.Annotations;

/// <summary>Reads W3C Web Annotations as <see cref="AnnotationFormat"/> writes them, and those of other programs that tag spans in the same way.</summary>
/// <param name="name">What messages call the file.</param>
public sealed class AnnotationParser(string name)
{
    private static readonly string[] Roles = ["source", "cue", "content"];

    private readonly List<Refusal> _warnings = [];

    /// <summary>What was left out, by annotation.</summary>
    public IReadOnlyList<Refusal> Warnings => _warnings;

    /// <summary>The spans of a page, a collection with its first page in it, a list, or a single annotation.</summary>
    /// <exception cref="InvalidDataException">The bytes are no JSON.</exception>
    public IReadOnlyList<AnnotatedSpan> Parse(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            return [.. Items(json.RootElement).SelectMany((item, i) => Spans(item, i + 1))];
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw new InvalidDataException($"is no JSON: {error.Message}", error);
        }
    }

    /// <summary>What stands in the property <c>entries</c> of a page, byte for byte; null where it has none.</summary>
    /// <exception cref="InvalidDataException">The bytes are no JSON.</exception>
    public static IReadOnlyList<byte[]>? Entries(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            return Property(json.RootElement, AnnotationFormat.Entries) is { ValueKind: JsonValueKind.Array } entries ? [.. entries.EnumerateArray().Select(e => Encoding.UTF8.GetBytes(e.GetRawText()))] : null;
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"is no JSON: {error.Message}", error);
        }
    }

    private static IEnumerable<JsonElement> Items(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array => json.EnumerateArray(),
        JsonValueKind.Object when json.TryGetProperty("items", out var items) => List(items),
        JsonValueKind.Object when json.TryGetProperty("first", out var first) => Items(first),
        _ => [json],
    };

    private IEnumerable<AnnotatedSpan> Spans(JsonElement annotation, int number)
    {
        var bodies = Property(annotation, "body") is { } body ? List(body).ToList() : [];
        var role = bodies.Select(b => b.ValueKind == JsonValueKind.String ? b.GetString() : Text(b, "value")).FirstOrDefault(v => v is not null && Roles.Contains(v, StringComparer.Ordinal));
        if (role is null)
        {
            Warn(number, "is tagged neither source, cue nor content");
            yield break;
        }

        var group = bodies.Select(b => Text(b, "source") ?? Text(b, "id")).FirstOrDefault(v => v is not null) ?? string.Create(CultureInfo.InvariantCulture, $"annotation {number}");
        foreach (var target in Property(annotation, "target") is { } targets ? List(targets) : [])
        {
            var selectors = Property(target, "selector") is { } selector ? List(selector).ToList() : [];
            var quote = selectors.FirstOrDefault(s => Text(s, "type") == "TextQuoteSelector");
            var place = selectors.FirstOrDefault(s => Text(s, "type") == "TextPositionSelector");
            if (Text(target, "source") is { } document && (quote.ValueKind | place.ValueKind) != JsonValueKind.Undefined)
            {
                yield return new AnnotatedSpan(document, group, role, Number(place, "start"), Number(place, "end"), Text(quote, "exact"), Text(quote, "prefix") ?? "", Text(quote, "suffix") ?? "");
            }
            else
            {
                Warn(number, "has no target with a source and a selector of text");
            }
        }
    }

    private static IEnumerable<JsonElement> List(JsonElement json) => json.ValueKind == JsonValueKind.Array ? json.EnumerateArray().AsEnumerable() : [json];

    private static JsonElement? Property(JsonElement json, string name) => json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) ? value : null;

    private static string? Text(JsonElement json, string name) => Property(json, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static int? Number(JsonElement json, string name) => Property(json, name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) ? value : null;

    private void Warn(int number, string reason) => _warnings.Add(new Refusal(name, string.Create(CultureInfo.InvariantCulture, $"annotation {number}"), reason));
}
