using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hearsay.Ledger;

/// <summary>An entry with everything that it adds: a line of an export. From the lines alone the same ledger can be made.</summary>
/// <param name="Entry">Its number.</param>
/// <param name="Kind"><c>document</c>, <c>reading</c>, <c>story</c>, <c>rating</c> or <c>correction</c>.</param>
/// <param name="Made">When it was made.</param>
/// <param name="Program">The program that made it.</param>
/// <param name="Weights">The weights that made a reading.</param>
/// <param name="Original">SHA-256 of its original.</param>
/// <param name="Document">The id of its document; empty where it is about none.</param>
/// <param name="Body">SHA-256 of its body.</param>
/// <param name="Hash">Its link of the chain.</param>
public sealed record ExportedEntry(long Entry, string Kind, string Made, string Program, string? Weights, string Original, string Document, string Body, string Hash)
{
    /// <summary>The record of a document; null in other kinds.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LedgerDocument? Record { get; init; }

    /// <summary>The text of a document.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; init; }

    /// <summary>The original's bytes, in Base64; null in other kinds, and where an earlier line holds them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public byte[]? Bytes { get; init; }

    /// <summary>A reading, byte for byte as it was kept; null in other kinds.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(RawConverter))]
    public byte[]? Reading { get; init; }

    /// <summary>The name of a story; null in other kinds.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Story { get; init; }

    /// <summary>A rating of a source; null in other kinds.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LedgerRating? Rating { get; init; }

    /// <summary>A correction, byte for byte as it was kept; null in other kinds.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(RawConverter))]
    public byte[]? Correction { get; init; }

    /// <summary>The line, without its end.</summary>
    public byte[] ToLine() => LedgerJson.Bytes(this);

    /// <summary>A line of an export.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static ExportedEntry OfLine(ReadOnlySpan<byte> line) => LedgerJson.Parse<ExportedEntry>(line);

    private sealed class RawConverter : JsonConverter<byte[]>
    {
        public override byte[] Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var json = JsonDocument.ParseValue(ref reader);
            return Encoding.UTF8.GetBytes(json.RootElement.GetRawText());
        }

        public override void Write(Utf8JsonWriter writer, byte[] value, JsonSerializerOptions options) => writer.WriteRawValue(value, skipInputValidation: true);
    }
}
