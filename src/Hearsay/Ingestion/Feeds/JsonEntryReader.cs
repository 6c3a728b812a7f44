using System.Text.Json;

namespace Hearsay.Ingestion.Feeds;

/// <summary>Reads an item of JSON Feed.</summary>
internal static class JsonEntryReader
{
    /// <summary>The entry.</summary>
    /// <param name="item">An object.</param>
    /// <param name="address">What its addresses are relative to; null where nobody knows.</param>
    /// <param name="bytes">Where it stands in the bytes of the feed.</param>
    /// <exception cref="InvalidOperationException">A text holds half of a surrogate pair.</exception>
    public static FeedEntry Read(JsonElement item, Uri? address, Range bytes) => new()
    {
        Title = Text(item, "title") is { } title ? FeedText.InOneLine(title) : null,
        Link = FeedAddresses.Resolve(Text(item, "url") ?? Text(item, "external_url"), address),
        Id = item.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.Number ? id.GetRawText() : Text(item, "id"),
        Published = FeedTimes.Parse(Text(item, "date_published")),
        Updated = FeedTimes.Parse(Text(item, "date_modified")),
        Authors = Authors(item),
        Summary = Text(item, "summary") is { } summary ? FeedText.Escaped(summary) : null,
        Content = Text(item, "content_html") ?? (Text(item, "content_text") is { } text ? FeedText.Escaped(text) : null),
        Bytes = bytes,
    };

    private static string[] Authors(JsonElement item)
    {
        var several = item.TryGetProperty("authors", out var authors) && authors.ValueKind == JsonValueKind.Array ? authors.EnumerateArray() : default;
        var one = item.TryGetProperty("author", out var author) ? author : default;
        return [.. several.Append(one).Where(a => a.ValueKind == JsonValueKind.Object).Select(a => Text(a, "name")).OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    private static string? Text(JsonElement item, string name)
        => item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
}
