using System.Text.Json;

namespace Hearsay.Evaluation;

/// <summary>A passage in the format of CofeNet (Wang et al. 2022): words, each with one label.</summary>
/// <param name="Tokens">The words.</param>
/// <param name="Labels">As many labels: <c>O</c>, or <c>B-</c> or <c>I-</c> with <c>source</c>, <c>cue</c> or <c>content</c>.</param>
public sealed record Passage(IReadOnlyList<string> Tokens, IReadOnlyList<string> Labels)
{
    /// <summary>Reads one line of a JSON Lines file; other members of the object are passed over.</summary>
    /// <returns>The passage; null where the line is no JSON, or lacks tokens and as many labels.</returns>
    public static Passage? Parse(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            return root.ValueKind == JsonValueKind.Object && Strings(root, "tokens") is { } tokens && Strings(root, "labels") is { } labels && tokens.Count == labels.Count
                ? new Passage(tokens, labels)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static List<string>? Strings(JsonElement element, string name)
        => element.TryGetProperty(name, out var array) && array.ValueKind == JsonValueKind.Array && array.EnumerateArray().All(e => e.ValueKind == JsonValueKind.String)
            ? [.. array.EnumerateArray().Select(e => e.GetString()!)]
            : null;
}
