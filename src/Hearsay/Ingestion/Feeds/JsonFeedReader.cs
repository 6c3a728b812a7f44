using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Hearsay.Ingestion.Feeds;

/// <summary>Reads JSON Feed, versions 1 and 1.1 (jsonfeed.org). Of one that is damaged or cut off, all before that place is read.</summary>
internal sealed class JsonFeedReader
{
    private readonly List<FeedEntry> _entries = [];
    private readonly Uri? _address;
    private readonly int? _skipped;
    private Feed _feed;

    private JsonFeedReader(Received received, string charset, int? skipped)
    {
        _address = received.Address;
        _skipped = skipped;
        _feed = new Feed { Name = received.Name, Charset = charset };
    }

    /// <summary>The feed in a text.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public static Feed Read(Received received, DecodedText decoded, ReadOnlySpan<byte> bytes)
    {
        // entries in other charsets are not looked for in the bytes: JSON is in UTF-8 (RFC 8259, section 8.1)
        var isUtf8 = decoded.Charset == "utf-8" && Utf8.IsValid(bytes[decoded.MarkLength..]);
        var reader = new JsonFeedReader(received, decoded.Charset, isUtf8 ? decoded.MarkLength : null);
        try
        {
            reader.ReadFeed(isUtf8 ? bytes[decoded.MarkLength..] : Encoding.UTF8.GetBytes(decoded.Text));
        }
        catch (JsonException) when (reader._entries.Count > 0)
        {
            // what stands before the damage is kept
        }
        catch (JsonException wrong)
        {
            throw new InvalidDataException($"is not JSON: {wrong.Message.Split(" LineNumber", 2)[0].TrimEnd('.', ' ')}");
        }
        catch (InvalidOperationException)
        {
            // half of a surrogate pair, which JSON allows and no text can hold
            throw new InvalidDataException("holds characters that do not exist");
        }

        return reader._feed with { Entries = reader._entries };
    }

    private void ReadFeed(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            if (name == "items" && reader.TokenType == JsonTokenType.StartArray)
            {
                ReadItems(json, ref reader);
            }
            else if (reader.TokenType == JsonTokenType.String)
            {
                Take(name, reader.GetString()!);
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private void ReadItems(ReadOnlySpan<byte> json, ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            var end = (int)reader.BytesConsumed;
            using var item = JsonDocument.Parse(json[start..end].ToArray());
            if (item.RootElement.ValueKind == JsonValueKind.Object)
            {
                _entries.Add(JsonEntryReader.Read(item.RootElement, _address, _skipped is { } skipped ? (start + skipped)..(end + skipped) : ..));
            }
        }
    }

    private void Take(string? name, string value)
        => _feed = name switch
        {
            "title" => _feed with { Title = FeedText.InOneLine(value) },
            "home_page_url" => _feed with { Link = FeedAddresses.Resolve(value, _address) },
            "language" => _feed with { Language = value },
            _ => _feed,
        };
}
