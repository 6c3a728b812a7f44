using Hearsay.Claims.Grouping;

namespace Hearsay.Claims.Keeping;

/// <summary>Judges the pairs of statements of documents that are compared.</summary>
internal sealed class StatementComparison(IClaimMemory memory)
{
    private const int LeastOdds = (int)(ClaimGrouper.LeastOdds * PairOdds.Unit);

    /// <summary>The pairs that are likely enough to be kept: those within documents, and those with others.</summary>
    /// <param name="documents">Documents, each with others that it is compared with.</param>
    public IReadOnlyList<KeptPair> Of(IReadOnlyList<(DocumentPlace Document, IReadOnlyList<DocumentPlace> With)> documents)
    {
        var statements = memory.Statements([.. documents.SelectMany(d => d.With.Prepend(d.Document)).Distinct()]);
        return
        [
            .. documents.SelectMany(d => Within([.. statements[d.Document.Key]])),
            .. Between(documents.SelectMany(d => d.With, (d, w) => (d.Document, With: w)).DistinctBy(p => (Math.Min(p.Document.Key, p.With.Key), Math.Max(p.Document.Key, p.With.Key))), statements),
        ];
    }

    /// <summary>The same between pairs of documents alone.</summary>
    public IReadOnlyList<KeptPair> Between(IReadOnlyCollection<(DocumentPlace, DocumentPlace)> pairs)
        => Between(pairs, memory.Statements([.. pairs.SelectMany(p => new[] { p.Item1, p.Item2 }).Distinct()]));

    private static KeptPair[] Between(IEnumerable<(DocumentPlace One, DocumentPlace Other)> pairs, ILookup<long, KeptStatement> statements)
        => [.. pairs.AsParallel().AsOrdered().SelectMany(p => Between(statements[p.One.Key], statements[p.Other.Key]))];

    private static IEnumerable<KeptPair> Within(IReadOnlyList<KeptStatement> statements)
        => statements.SelectMany((s, i) => Between([s], statements.Skip(i + 1)));

    private static IEnumerable<KeptPair> Between(IEnumerable<KeptStatement> some, IEnumerable<KeptStatement> others)
        => from one in some from other in others let odds = StatementPairs.SameOdds(one.Content, other.Content) where odds >= LeastOdds select new KeptPair(one.Key, other.Key, odds.Value);
}
