using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Hearsay.Ledger;

/// <summary>How a ledger's records stand in JSON: names in camel case in the order of their properties, nulls written, no blanks.</summary>
public static class LedgerJson
{
    /// <summary>The options that every record of a ledger is written and read with.</summary>
    public static JsonSerializerOptions Options { get; } = Make(new TextConverter(text => text));

    /// <summary>The same for what goes into the index: no database keeps a NUL in a text, so U+FFFD stands for it.</summary>
    internal static JsonSerializerOptions IndexOptions { get; } = Make(new TextConverter(WithoutNuls));

    /// <summary>A record's canonical bytes.</summary>
    internal static byte[] Bytes<T>(T record) => JsonSerializer.SerializeToUtf8Bytes(record, Options);

    /// <summary>A record from its bytes.</summary>
    /// <exception cref="InvalidDataException">They are not JSON of that shape.</exception>
    internal static T Parse<T>(ReadOnlySpan<byte> json, JsonSerializerOptions? options = null)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, options ?? Options) ?? throw new InvalidDataException("is null");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException(error.Message, error);
        }
    }

    /// <summary>A text without NULs.</summary>
    internal static string WithoutNuls(string text) => text.Replace('\0', '\uFFFD');

    private static JsonSerializerOptions Make(TextConverter texts) => new(JsonSerializerDefaults.Web)
    {
        NumberHandling = JsonNumberHandling.Strict,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new TimeConverter(), texts },
    };

    private sealed class TimeConverter : JsonConverter<OffsetDateTime>
    {
        public override OffsetDateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            try
            {
                return LedgerDocument.ParseTime(reader.GetString()) ?? throw new JsonException("a time is missing");
            }
            catch (InvalidDataException error)
            {
                throw new JsonException(error.Message, error);
            }
        }

        public override void Write(Utf8JsonWriter writer, OffsetDateTime value, JsonSerializerOptions options)
            => writer.WriteStringValue(LedgerDocument.Format(value));
    }

    /// <summary>Encoding.UTF8 puts U+FFFD for half a surrogate pair, where the JSON writer would throw; a half in JSON is an error of shape.</summary>
    private sealed class TextConverter(Func<string, string> clean) : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            try
            {
                return reader.GetString() is { } text ? clean(text) : null;
            }
            catch (InvalidOperationException error)
            {
                throw new JsonException(error.Message, error);
            }
        }

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(Encoding.UTF8.GetBytes(value));
    }
}
