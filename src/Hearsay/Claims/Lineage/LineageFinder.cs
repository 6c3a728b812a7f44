using Hearsay.Claims.Grouping;
using Hearsay.Statements;
using NodaTime;

namespace Hearsay.Claims.Lineage;

/// <summary>
/// Finds which document goes back to which: copies by sequences of words; rewrites by the same statements of the same actors soon after,
/// or by pairs of words; citations by the name of the other outlet.
/// </summary>
internal static class LineageFinder
{
    private const double LeastCopied = 0.5;
    private const double LeastRewritten = 0.6, LeastActors = 0.7;

    /// <summary>Two texts on one event that were written apart share fewer pairs of words than this.</summary>
    private const double LeastPairs = 0.2;
    private const int FewestRewritten = 3;

    private static readonly Duration LongestToRewrite = Duration.FromHours(48);

    /// <summary>Finds the edges, each from a later document to an earlier one.</summary>
    /// <param name="documents">The documents in order of publication.</param>
    /// <param name="contents">Their statements, document by document.</param>
    /// <param name="groups">For each content the claim that it bears on.</param>
    public static IReadOnlyList<LineageEdge> Find(IReadOnlyList<AccountDocument> documents, IReadOnlyList<Content> contents, IReadOnlyList<string> groups)
    {
        var sequences = documents.Select(d => new WordSequences(d.Document.Text)).ToList();
        var said = contents.Select((c, i) => (Content: c, Group: groups[i])).ToLookup(c => c.Content.Statement.Document, StringComparer.Ordinal);
        var index = new SequenceIndex();
        var edges = new List<LineageEdge>();
        for (var i = 0; i < documents.Count; i++)
        {
            var alike = index.Like(sequences[i]);
            index.Add(sequences[i]);
            var derived = Copy(documents, sequences, i, alike) ?? Rewrite(documents, said, i) ?? RewriteInWords(documents, sequences, i, alike);
            if (derived is not null)
            {
                edges.Add(derived);
            }

            if (derived?.Kind != LineageKind.Copies)
            {
                edges.AddRange(Citations(documents, said, i).Where(e => e.From.Id != derived?.From.Id && e.From.Document.Publisher != derived?.From.Document.Publisher));
            }
        }

        return edges;
    }

    private static LineageEdge? Copy(IReadOnlyList<AccountDocument> documents, List<WordSequences> sequences, int later, IReadOnlyCollection<int> alike)
        => alike
            .Select(i => (From: documents[i], Share: sequences[later].ShareIn(sequences[i])))
            .Where(c => c.Share >= LeastCopied)
            .OrderByDescending(c => c.Share)
            .Select(c => new LineageEdge(documents[later], c.From, LineageKind.Copies, c.Share, FormattableString.Invariant($"{c.Share:P0} of its sequences of four words stand there")))
            .FirstOrDefault();

    private static LineageEdge? Rewrite(IReadOnlyList<AccountDocument> documents, ILookup<string, (Content Content, string Group)> said, int later)
    {
        var own = said[documents[later].Id].Where(s => s.Content.Statement.Voice == Voice.Attributed).ToList();
        var actors = own.Select(s => s.Content.Statement.Actor).OfType<Resolution.Actor>().Distinct().ToList();
        return Enumerable.Range(0, later)
            .Where(i => IsSoon(documents[i], documents[later]) && documents[i].Document.Publisher != documents[later].Document.Publisher)
            .Select(i => (From: documents[i], Theirs: said[documents[i].Id].ToList()))
            .Select(c => (c.From, Shared: own.Count(s => c.Theirs.Exists(t => t.Group == s.Group)), Actors: actors.Count(a => c.Theirs.Exists(t => ReferenceEquals(t.Content.Statement.Actor, a)))))
            .Where(c => c.Shared >= FewestRewritten && c.Shared >= LeastRewritten * own.Count && c.Actors >= LeastActors * actors.Count)
            .OrderByDescending(c => c.Shared + c.Actors)
            .Select(c => new LineageEdge(documents[later], c.From, LineageKind.Rewrites, (double)c.Shared / own.Count, FormattableString.Invariant($"{c.Shared} of its {own.Count} statements and {c.Actors} of its {actors.Count} actors stand there")))
            .FirstOrDefault();
    }

    private static LineageEdge? RewriteInWords(IReadOnlyList<AccountDocument> documents, List<WordSequences> sequences, int later, IReadOnlyCollection<int> alike)
        => alike
            .Where(i => IsSoon(documents[i], documents[later]) && documents[i].Document.Publisher != documents[later].Document.Publisher)
            .Select(i => (From: documents[i], Share: sequences[later].PairShareIn(sequences[i])))
            .Where(c => c.Share >= LeastPairs)
            .OrderByDescending(c => c.Share)
            .Select(c => new LineageEdge(documents[later], c.From, LineageKind.Rewrites, c.Share, FormattableString.Invariant($"{c.Share:P0} of its pairs of words stand there")))
            .FirstOrDefault();

    private static bool IsSoon(AccountDocument earlier, AccountDocument later)
        => earlier.Document.Published is { } first && later.Document.Published is { } second && second.ToInstant() - first.ToInstant() <= LongestToRewrite;

    private static IEnumerable<LineageEdge> Citations(IReadOnlyList<AccountDocument> documents, ILookup<string, (Content Content, string Group)> said, int later)
    {
        var document = documents[later];
        var own = said[document.Id].Select(s => s.Group).ToHashSet(StringComparer.Ordinal);
        foreach (var outlet in documents.Take(later).Where(d => d.Document.Publisher is not null && d.Document.Publisher != document.Document.Publisher).GroupBy(d => d.Document.Publisher!, StringComparer.Ordinal))
        {
            if (OutletNames.IsCited(outlet.Key, document.Document))
            {
                var from = outlet.MaxBy(d => said[d.Id].Count(s => own.Contains(s.Group)))!;
                yield return new LineageEdge(document, from, LineageKind.Cites, 0.9, $"names {outlet.Key}");
            }
        }
    }
}
