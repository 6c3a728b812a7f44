using System.Globalization;
using Hearsay.Claims;
using Hearsay.Claims.Lineage;
using Hearsay.Evaluation.Stories;
using Hearsay.Formats.Stories;
using Hearsay.Ingestion;
using NodaTime;

namespace Hearsay.Evaluation;

/// <summary>Documents of which people say which were copied from which, to judge whether lineage finds the same.</summary>
internal sealed class CopySet
{
    private static readonly OffsetDateTime First = new LocalDate(2000, 1, 1).AtMidnight().WithOffset(Offset.Zero);
    private static readonly OffsetDateTime Later = First.Plus(Duration.FromHours(1));

    private readonly IReadOnlyList<IReadOnlyList<CopyDocument>> _heaps;
    private readonly HashSet<LineageKind> _kinds;

    private CopySet(IReadOnlyList<IReadOnlyList<CopyDocument>> heaps, params IEnumerable<LineageKind> kinds)
    {
        _heaps = heaps;
        _kinds = [.. kinds];
    }

    /// <summary>The documents of stories all in one heap; of one cluster are those that are copies of one another.</summary>
    public static CopySet OfStories(IEnumerable<GoldStory> stories)
        => new([[.. stories.SelectMany(OfStory)]], LineageKind.Copies);

    /// <summary>
    /// Texts, each beside the source that its writer was given, and how much of it stands in the text: 0 for own words, up to 3 for cut and paste.
    /// All but own words go back to the source, as copies or as rewrites. Each pair is judged by itself.
    /// </summary>
    /// <param name="name">Where they are from, for messages.</param>
    /// <param name="lines">JSON objects with <c>text</c>, <c>source</c> and <c>label</c>.</param>
    /// <exception cref="InvalidDataException">A line is not such an object.</exception>
    public static CopySet OfPairs(string name, IEnumerable<string> lines)
    {
        var pairs = lines.Select((l, i) => StoryFormat.Parse<Pair>(l, string.Create(CultureInfo.InvariantCulture, $"{name}: line {i + 1}"))).ToList();
        var sources = pairs.Select(p => p.Source).Distinct(StringComparer.Ordinal).Select((s, i) => (Text: s, Name: $"source {i + 1}")).ToDictionary(s => s.Text, s => s.Name, StringComparer.Ordinal);
        return new([.. pairs.Select((p, i) => Heap(sources[p.Source], $"text {i + 1}", p))], LineageKind.Copies, LineageKind.Rewrites);
    }

    /// <summary>For each document its cluster, as people say and as lineage has it.</summary>
    public IReadOnlyList<(string Name, string Gold, string Judged)> Judge()
    {
        var clusters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var heap in _heaps)
        {
            var documents = heap.OrderBy(d => d.Document.Published?.ToInstant()).Select(d => new AccountDocument(d.Document.Name, d.Document, [])).ToList();
            documents.ForEach(d => clusters.TryAdd(d.Id, d.Id));
            foreach (var edge in LineageFinder.Find(documents, [], []).Where(e => _kinds.Contains(e.Kind)))
            {
                clusters[edge.Document.Id] = clusters[edge.From.Id]; // edges come in the order of the later documents, and each has one that it goes back to
            }
        }

        return [.. _heaps.SelectMany(h => h).DistinctBy(d => d.Document.Name, StringComparer.Ordinal).Select(d => (d.Document.Name, d.Cluster, clusters[d.Document.Name]))];
    }

    private static CopyDocument[] Heap(string source, string text, Pair pair)
        => [new(source, DocumentOf(pair.Source, source, First)), new(pair.Label > 0 ? source : text, DocumentOf(pair.Text, text, Later))];

    private static IEnumerable<CopyDocument> OfStory(GoldStory story)
    {
        var from = story.Account.Lineage.Where(l => l.Relation == "copies").ToDictionary(l => l.Document, l => l.From, StringComparer.Ordinal);
        return story.Documents.Select(d => new CopyDocument($"{story.Name} {Root(d.Key)}", d.Value with { Name = $"{story.Name} {d.Key}" }));

        string Root(string id) => from.TryGetValue(id, out var earlier) ? Root(earlier) : id;
    }

    private static Document DocumentOf(string text, string name, OffsetDateTime published) => Document.Of(text, name) with { Publisher = name, Published = published };

    private sealed record Pair(string Text, string Source, int Label);
}
