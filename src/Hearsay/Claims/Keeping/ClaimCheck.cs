namespace Hearsay.Claims.Keeping;

/// <summary>Checks what is kept of the account against what follows from its documents, a few at a time. Where nothing differs anywhere, all at once would give the same claims.</summary>
/// <param name="memory">What is kept.</param>
/// <param name="limits">How far documents look; <see cref="NeighbourLimits.Usual"/> where null.</param>
internal sealed class ClaimCheck(IClaimMemory memory, NeighbourLimits? limits = null)
{
    /// <summary>The first thing that differs, in a phrase; null where nothing does.</summary>
    /// <param name="documents">Some of the documents, as they come into the account.</param>
    public string? WhyOdd(IReadOnlyList<KeptDocument> documents)
        => documents.Select(WhyOdd).FirstOrDefault(reason => reason is not null) ?? WhyOddClaims(documents);

    private string? WhyOdd(KeptDocument document)
    {
        var neighbours = new Neighbourhood(memory, limits ?? NeighbourLimits.Usual).Find(document.Place);
        return !document.Words.ToHashSet(StringComparer.Ordinal).SetEquals(memory.WordsOf(document.Place)) ? $"the document {document.Place.Id} is found by other words than tell what it is about"
            : !neighbours.ToHashSet().SetEquals(memory.EarlierThan(document.Place)) ? $"the document {document.Place.Id} has other neighbours than are on its subject"
            : !memory.Grouped([document.Place.Key]).Select(s => s.Key).ToHashSet().SetEquals(document.Statements.Select(s => s.Key)) ? $"the document {document.Place.Id} has other statements in the account than its reading says"
            : WhyOddPairs(document, neighbours);
    }

    private string? WhyOddPairs(KeptDocument document, IReadOnlyList<DocumentPlace> neighbours)
    {
        var own = document.Statements.Select(s => s.Key).ToHashSet();
        var all = memory.Grouped([.. neighbours.Select(n => n.Key)]).Select(s => s.Key).Concat(own).ToHashSet();
        var kept = memory.PairsOf(own).Where(p => all.Contains(p.Other)).Select(InOrder).ToHashSet();
        return kept.SetEquals(new StatementComparison(memory, new StatementOdds(memory)).Of([(document.Place, neighbours)]).Select(InOrder)) ? null : $"the statements of the document {document.Place.Id} are likely to belong with others than the account says";
    }

    private string? WhyOddClaims(IReadOnlyList<KeptDocument> documents)
    {
        var claims = memory.Grouped([.. documents.Select(d => d.Place.Key)]).Select(s => s.Claim).ToHashSet();
        var groups = claims.Contains(null) ? null : new Regrouping(memory, new StatementOdds(memory)).Group([.. claims.OfType<long>()], []);
        return groups is not null && groups.Count == claims.Count && groups.All(g => g.All(s => s.Before.Claim == g[0].Before.Claim && s.Before.How == s.How)) ? null : $"the claims of the document {documents[0].Place.Id} or the next are not those that its statements make";
    }

    private static KeptPair InOrder(KeptPair pair) => new(Math.Min(pair.One, pair.Other), Math.Max(pair.One, pair.Other), pair.Odds);
}
