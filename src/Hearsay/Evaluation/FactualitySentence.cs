using System.Text.Json;

namespace Hearsay.Evaluation;

/// <summary>A sentence with events and how sure it is that each happened, as collections of event factuality have it (Lee et al. 2015; White et al. 2018).</summary>
/// <param name="Tokens">Its words.</param>
/// <param name="Events">For each event the place of its first word and a value from -3, certainly not, to 3, certainly.</param>
public sealed record FactualitySentence(IReadOnlyList<string> Tokens, IReadOnlyList<(int Token, double Value)> Events)
{
    /// <summary>Reads one line of a JSON Lines file: <c>text</c> in words with blanks between them, <c>targets</c> with <c>span1</c> and <c>label</c>.</summary>
    /// <returns>The sentence, without events that stand outside it; null where the line is no JSON or of another shape.</returns>
    public static FactualitySentence? Parse(string line)
    {
        try
        {
            var entry = JsonSerializer.Deserialize<Entry>(line, JsonSerializerOptions.Web);
            if (entry is not { Text: { } text, Targets: { } targets })
            {
                return null;
            }

            var tokens = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return new FactualitySentence(tokens, [.. targets.Where(t => t.Span1 is [>= 0 and var first, ..] && first < tokens.Length).Select(t => (t.Span1![0], t.Label))]);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Entry(string? Text, IReadOnlyList<Target>? Targets);

    private sealed record Target(IReadOnlyList<int>? Span1, double Label);
}
