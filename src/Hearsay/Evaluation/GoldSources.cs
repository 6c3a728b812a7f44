using System.Text.Json;
using Hearsay.Evaluation.Stories;
using Hearsay.Text;

namespace Hearsay.Evaluation;

/// <summary>Reads from a story's folder who its statements are attributed to.</summary>
public static class GoldSources
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    /// <summary>The statements of a story with their sources, in the order of the gold account.</summary>
    /// <param name="folder">The story's folder.</param>
    /// <param name="story">The story that was read from it.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file is not JSON of the expected shape.</exception>
    public static IReadOnlyList<GoldSource> Read(string folder, GoldStory story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var path = Path.Combine(folder, "gold.json");
        var gold = Parse(path);
        var parties = gold.Parties.ToDictionary(p => p.Id, p => p.Names.Prepend(p.Name).ToArray(), StringComparer.Ordinal);
        var actors = gold.Actors.ToDictionary(a => a.Id, a => a.Party is { } party ? parties.GetValueOrDefault(party) ?? [] : [], StringComparer.Ordinal);
        var contents = story.Account.Statements.ToDictionary(s => s.Id, s => s.Content, StringComparer.Ordinal);
        return [.. gold.Statements.Select(s => Source(s, contents[s.Id], story.Documents[s.Document].Text, actors))];
    }

    private static GoldEntry Parse(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<GoldEntry>(AnnotationFolder.ReadText(path), Options) ?? throw new InvalidDataException($"{path}: is null");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{path}: {error.Message}", error);
        }
    }

    private static GoldSource Source(StatementEntry entry, IReadOnlyList<TextSpan> content, string text, Dictionary<string, string[]> actors)
        => new(entry.Id, entry.Document, content, Nearest(entry.Source, content, text), Nearest(entry.Cue, content, text), entry.Actor, entry.Actor is { } actor ? actors.GetValueOrDefault(actor) ?? [] : []);

    /// <summary>The occurrence of some words in the paragraphs of a content that is nearest to it, outside the content where there is one.</summary>
    private static TextSpan? Nearest(string? words, IReadOnlyList<TextSpan> content, string text)
    {
        if (string.IsNullOrEmpty(words))
        {
            return null;
        }

        var (first, last) = (content[0].Start, content[^1].End);
        var from = text.LastIndexOf('\n', Math.Max(0, first - 1)) + 1;
        var to = text.IndexOf('\n', last);
        TextSpan? best = null;
        var least = int.MaxValue;
        for (var at = text.IndexOf(words, from, StringComparison.Ordinal); at >= 0 && at < (to < 0 ? text.Length : to); at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var span = new TextSpan(at, at + words.Length);
            var isBounded = !IsLetter(text, span.Start - 1) && !IsLetter(text, span.End);
            var distance = content.Min(c => Math.Max(0, Math.Max(c.Start - span.End, span.Start - c.End))) + (content.Any(c => c.Contains(span)) ? 10_000 : 0) + (isBounded ? 0 : 100_000);
            (best, least) = distance < least ? (span, distance) : (best, least);
        }

        return best;
    }

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);

    private sealed record GoldEntry(IReadOnlyList<PartyEntry> Parties, IReadOnlyList<ActorEntry> Actors, IReadOnlyList<StatementEntry> Statements);

    private sealed record PartyEntry(string Id, string Name, IReadOnlyList<string> Names);

    private sealed record ActorEntry(string Id, string? Party = null);

    private sealed record StatementEntry(string Id, string Document, string? Source = null, string? Cue = null, string? Actor = null);
}
