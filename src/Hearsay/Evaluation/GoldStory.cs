using System.Globalization;
using System.Text.Json;
using Hearsay.Text;

namespace Hearsay.Evaluation;

/// <summary>A developing story with its account worked out by hand: the folder's documents.jsonl, and the statements of its gold.json.</summary>
/// <param name="Name">The name of its folder.</param>
/// <param name="Texts">The text of each document by id.</param>
/// <param name="Statements">The statements of the gold account.</param>
public sealed record GoldStory(string Name, IReadOnlyDictionary<string, string> Texts, IReadOnlyList<GoldStatement> Statements)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    /// <summary>Reads a story's folder.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file is not JSON of the expected shape, or the words of a content are not in its document.</exception>
    public static GoldStory Read(string folder)
    {
        var (documents, gold) = (Path.Combine(folder, "documents.jsonl"), Path.Combine(folder, "gold.json"));
        var texts = AnnotationFolder.ReadText(documents).Split('\n')
            .Select((line, i) => (Line: line, Place: string.Create(CultureInfo.InvariantCulture, $"{documents}: line {i + 1}")))
            .Where(l => !string.IsNullOrWhiteSpace(l.Line))
            .Select(l => Parse<DocumentEntry>(l.Line, l.Place))
            .ToDictionary(d => d.Id, d => d.Text, StringComparer.Ordinal);
        var statements = Parse<GoldEntry>(AnnotationFolder.ReadText(gold), gold).Statements.Select(s => Statement(s, texts, gold)).ToList();
        return new GoldStory(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), texts, statements);
    }

    private static T Parse<T>(string json, string place)
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

    private static GoldStatement Statement(StatementEntry entry, Dictionary<string, string> texts, string place)
        => texts.TryGetValue(entry.Document, out var text) && Find(entry.Content, entry.Occurrence, text) is { } content
            ? new GoldStatement(entry.Id, entry.Document, content, entry.Voice == "attributed")
            : throw new InvalidDataException($"{place}: the content of statement {entry.Id} is not in document {entry.Document}");

    /// <summary>Where the pieces stand: each after the one before, the first at its given occurrence; null where one is not found.</summary>
    private static List<TextSpan>? Find(IReadOnlyList<string> pieces, int occurrence, string text)
    {
        var spans = new List<TextSpan>();
        var at = 0;
        foreach (var piece in pieces)
        {
            var found = text.IndexOf(piece, at, StringComparison.Ordinal);
            for (var left = spans.Count == 0 ? occurrence : 0; left > 0 && found >= 0; left--)
            {
                found = text.IndexOf(piece, found + 1, StringComparison.Ordinal);
            }

            if (found < 0)
            {
                return null;
            }

            at = found + piece.Length;
            spans.Add(new TextSpan(found, at));
        }

        return spans;
    }

    private sealed record DocumentEntry(string Id, string Text);

    private sealed record GoldEntry(IReadOnlyList<StatementEntry> Statements);

    private sealed record StatementEntry(string Id, string Document, IReadOnlyList<string> Content, string Voice, int Occurrence = 0);
}
