using System.Security.Cryptography;
using System.Text.Json;
using NodaTime;

namespace Hearsay.Ingestion;

/// <summary>
/// Turns a line of JSON Lines into a document: an object with <c>text</c>, and where known <c>id</c>, <c>url</c>, <c>publisher</c>,
/// <c>title</c>, <c>authors</c>, <c>published</c> and <c>modified</c>. The text is kept character for character; the original is the
/// line without its end.
/// </summary>
public static class JsonLineReader
{
    /// <summary>Reads a line. No bytes make it throw.</summary>
    /// <param name="name">What the line stands in.</param>
    /// <param name="place">Where in it, such as <c>line 3</c>.</param>
    /// <param name="line">The bytes of the line, in UTF-8, without its end.</param>
    public static DocumentResult Read(string name, string place, ReadOnlySpan<byte> line)
    {
        ArgumentNullException.ThrowIfNull(name);
        try
        {
            using var json = JsonDocument.Parse(line.ToArray());
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? DocumentResult.Of(DocumentOf(name, place, json.RootElement, line))
                : Refuse("is no JSON object");
        }
        catch (JsonException error)
        {
            return Refuse($"is not JSON: {error.Message.Split(" LineNumber", 2)[0].TrimEnd('.', ' ')}");
        }
        catch (InvalidDataException error)
        {
            return Refuse(error.Message);
        }
        catch (InvalidOperationException)
        {
            // half of a surrogate pair in the name of a field, which JSON allows and no text can hold
            return Refuse("has a field whose name holds characters that do not exist");
        }

        DocumentResult Refuse(string reason) => DocumentResult.Of(new Refusal(name, place, reason));
    }

    /// <summary>Whether bytes, such as those of standard input, are lines that <see cref="Read"/> makes documents of, to judge by the first.</summary>
    public static bool AreLines(ReadOnlySpan<byte> bytes)
    {
        var line = bytes.TrimStart("\uFEFF"u8).TrimStart("\r\n \t"u8);
        line = line[..(line.IndexOf((byte)'\n') is >= 0 and var end ? end : line.Length)];
        if (line is not [(byte)'{', ..])
        {
            return false;
        }

        try
        {
            using var json = JsonDocument.Parse(line.ToArray());
            return json.RootElement.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static Document DocumentOf(string name, string place, JsonElement json, ReadOnlySpan<byte> line)
    {
        var text = Field(json, "text") ?? throw new InvalidDataException("has no text");
        return !text.Any(char.IsLetterOrDigit)
            ? throw new InvalidDataException(Refusals.NoWords)
            : new Document
            {
                Name = $"{name}: {Field(json, "id") ?? place}",
                Text = text,
                Sha256 = Convert.ToHexStringLower(SHA256.HashData(line)),
                Charset = "utf-8",
                Language = LanguageReader.Read(text).Code,
                Url = Field(json, "url"),
                Title = Field(json, "title"),
                Publisher = Field(json, "publisher"),
                Authors = Texts(json, "authors"),
                Published = Time(json, "published"),
                Modified = Time(json, "modified"),
            };
    }

    private static string? Field(JsonElement json, string field)
        => !json.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null ? null : Text(value, field);

    private static string Text(JsonElement value, string field)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString()! : throw new InvalidDataException($"its {field} is no text");
        }
        catch (InvalidOperationException)
        {
            // half of a surrogate pair, or bytes that are no UTF-8
            throw new InvalidDataException($"its {field} holds characters that do not exist");
        }
    }

    private static string[] Texts(JsonElement json, string field)
        => !json.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null ? []
            : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(v => Text(v, field))]
            : [Text(value, field)];

    private static OffsetDateTime? Time(JsonElement json, string field)
        => Field(json, field) is not { Length: > 0 } text ? null
            : FrontMatter.ParseTime(text) ?? throw new InvalidDataException($"its {field} is no time with an offset, such as 2025-01-21T14:30:00+01:00: '{text}'");
}
