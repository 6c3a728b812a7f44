using System.Globalization;
using Hearsay.Attributions;
using Hearsay.Formats.Stories;
using Hearsay.Ingestion;

namespace Hearsay.Evaluation.Stories;

/// <summary>A developing story with its account worked out by hand: a folder's documents.jsonl and gold.json.</summary>
/// <param name="Name">The name of its folder.</param>
/// <param name="Documents">The documents by their ids in the story.</param>
/// <param name="Account">The account worked out by hand.</param>
/// <param name="Attributions">For each statement that is attributed in words: who says so in which words, by the statement's id.</param>
public sealed record GoldStory(string Name, IReadOnlyDictionary<string, Document> Documents, StoryExport Account, IReadOnlyDictionary<string, Attribution> Attributions)
{
    /// <summary>The balances worked out by hand.</summary>
    public IReadOnlyList<GoldBalance> Balances { get; init; } = [];

    /// <summary>Whether a folder holds a story.</summary>
    public static bool IsStory(string folder) => File.Exists(DocumentsIn(folder)) && File.Exists(GoldIn(folder));

    /// <summary>Reads a story's folder.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file is not JSON of the expected shape, or the words of a content are not in its document.</exception>
    public static GoldStory Read(string folder)
    {
        var (path, gold) = (DocumentsIn(folder), GoldIn(folder));
        var entries = AnnotationFolder.ReadText(path).Split('\n')
            .Select((line, i) => (Line: line, Place: string.Create(CultureInfo.InvariantCulture, $"{path}: line {i + 1}")))
            .Where(l => !string.IsNullOrWhiteSpace(l.Line))
            .Select(l => StoryFormat.Parse<DocumentEntry>(l.Line, l.Place))
            .ToList();
        var documents = entries.ToDictionary(e => e.Id, e => e.Document(), StringComparer.Ordinal);
        var account = StoryFormat.Parse<AccountEntry>(AnnotationFolder.ReadText(gold), gold);
        var statements = account.Statements.Select(s => (s.Id, Placed: s.Place(documents.GetValueOrDefault(s.Document)?.Text, gold))).ToList();
        return new GoldStory(
            Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)),
            documents,
            account.Export([.. entries.Select(e => new StoryDocument(e.Id, e.Url))], [.. statements.Select(s => s.Placed.Statement)]),
            statements.Where(s => s.Placed.Attribution is not null).ToDictionary(s => s.Id, s => s.Placed.Attribution!, StringComparer.Ordinal))
        {
            Balances = account.Balances ?? [],
        };
    }

    private static string DocumentsIn(string folder) => Path.Combine(folder, "documents.jsonl");

    private static string GoldIn(string folder) => Path.Combine(folder, "gold.json");

    private sealed record DocumentEntry(string Id, string Text, string? Url = null)
    {
        public string? Title { get; init; }

        public string? Publisher { get; init; }

        public IReadOnlyList<string>? Authors { get; init; }

        public string? Published { get; init; }

        public string? Modified { get; init; }

        public Document Document() => Ingestion.Document.Of(Text, Url ?? Id) with
        {
            Url = Url,
            Title = Title,
            Publisher = Publisher,
            Authors = Authors ?? [],
            Published = Published is null ? null : FrontMatter.ParseTime(Published),
            Modified = Modified is null ? null : FrontMatter.ParseTime(Modified),
        };
    }

    /// <summary>gold.json, in which statements and origins stand otherwise than in an export.</summary>
    private sealed record AccountEntry(IReadOnlyList<GoldStatementEntry> Statements)
    {
        public IReadOnlyList<StoryParty>? Parties { get; init; }

        public IReadOnlyList<StoryActor>? Actors { get; init; }

        public IReadOnlyList<StoryClaim>? Claims { get; init; }

        public IReadOnlyList<IReadOnlyList<string>>? Contradicts { get; init; }

        public IReadOnlyList<IReadOnlyList<string>>? Updates { get; init; }

        public IReadOnlyList<StoryLineage>? Lineage { get; init; }

        public IReadOnlyList<OriginsEntry>? Origins { get; init; }

        public IReadOnlyList<StorySilence>? Silences { get; init; }

        public IReadOnlyList<StorySeries>? Series { get; init; }

        public IReadOnlyList<GoldBalance>? Balances { get; init; }

        public StoryExport Export(IReadOnlyList<StoryDocument> documents, IReadOnlyList<StoryStatement> statements)
        {
            var origins = (Origins ?? []).ToDictionary(o => o.Claim, o => o.Groups, StringComparer.Ordinal);
            return new StoryExport
            {
                Documents = documents,
                Parties = Parties!,
                Actors = Actors!,
                Statements = statements,
                Claims = [.. (Claims ?? []).Select(c => c with { Origins = origins.GetValueOrDefault(c.Id)! })],
                Contradicts = Contradicts!,
                Updates = Updates!,
                Lineage = Lineage!,
                Silences = Silences!,
                Series = Series!,
            };
        }
    }

    private sealed record OriginsEntry(string Claim, IReadOnlyList<IReadOnlyList<string>> Groups);
}
