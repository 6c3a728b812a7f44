using Hearsay.Claims.Grouping;

namespace Hearsay.Claims.Keeping;

/// <summary>Finds the pairs of statements that are likely to bear on one claim. What is less likely cannot bring groups together; it is told to those who weigh groups, and not kept.</summary>
/// <param name="memory">What is kept.</param>
/// <param name="odds">Who is told all odds.</param>
internal sealed class StatementComparison(IClaimMemory memory, StatementOdds odds)
{
    /// <summary>Statements on either side that are compared at once, which bounds the memory for documents of any length.</summary>
    private const int Together = 1_000;

    private const int LeastOdds = (int)(ClaimGrouper.LeastOdds * PairOdds.Unit);

    /// <summary>The likely pairs within documents, and with others.</summary>
    /// <param name="documents">Documents, each with others that it is compared with.</param>
    public IReadOnlyList<KeptPair> Of(IReadOnlyList<(DocumentPlace Document, IReadOnlyList<DocumentPlace> With)> documents)
    {
        var own = documents.Select(d => d.Document.Key).ToHashSet();
        foreach (var (document, _) in documents)
        {
            odds.KnowAll(document);
        }

        return Of(documents.Select(d => (d.Document, (IReadOnlyList<DocumentPlace>)[d.Document, .. d.With.Where(w => !own.Contains(w.Key) || w.CompareTo(d.Document) < 0)])));
    }

    /// <summary>The likely pairs of documents with others.</summary>
    public IReadOnlyList<KeptPair> Between(IEnumerable<(DocumentPlace Document, DocumentPlace With)> pairs)
        => Of(pairs.GroupBy(p => p.Document, p => p.With).Select(g => (g.Key, (IReadOnlyList<DocumentPlace>)[.. g])));

    private List<KeptPair> Of(IEnumerable<(DocumentPlace Document, IReadOnlyList<DocumentPlace> With)> pairs)
    {
        var found = new List<KeptPair>();
        foreach (var (document, with) in pairs)
        {
            var statements = memory.Statements([document, .. with]);
            var others = with.SelectMany(w => statements[w.Key]).Chunk(Together).ToList();
            foreach (var pair in statements[document.Key].Chunk(Together).SelectMany(some => others.SelectMany(o => Of(some, o))))
            {
                odds.Know(pair);
                if (pair.Odds >= LeastOdds)
                {
                    found.Add(pair);
                }
            }
        }

        return found;
    }

    private static ParallelQuery<KeptPair> Of(KeptStatement[] some, KeptStatement[] others)
    {
        var words = new OverlapTable([.. some.Select(s => s.Content)], [.. others.Select(s => s.Content)]);
        return Enumerable.Range(0, some.Length).AsParallel().AsOrdered().SelectMany(Judged);

        IEnumerable<KeptPair> Judged(int i)
        {
            for (var j = 0; j < others.Length; j++)
            {
                var isOnce = some[i].Content.Statement.Document != others[j].Content.Statement.Document || some[i].Key < others[j].Key;
                if (isOnce && StatementPairs.SameOdds(some[i].Content, others[j].Content, words.Of(i, j)) is var same && same > ClaimGrouper.LowestOdds)
                {
                    yield return new KeptPair(some[i].Key, others[j].Key, same);
                }
            }
        }
    }
}
