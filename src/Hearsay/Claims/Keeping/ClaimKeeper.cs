using Hearsay.Claims.Grouping;

namespace Hearsay.Claims.Keeping;

/// <summary>
/// Keeps the claims across documents as documents come and go: what happens when a document is added. Only its neighbourhood is looked at and
/// written, and the claims are those that all documents would give if they came at once.
/// </summary>
/// <param name="memory">What is kept.</param>
/// <param name="limits">How far documents look; <see cref="NeighbourLimits.Usual"/> where null.</param>
internal sealed class ClaimKeeper(IClaimMemory memory, NeighbourLimits? limits = null)
{
    /// <summary>By which weights and rules claims are kept: what others made is to be made anew.</summary>
    public static string VersionOf(WordVectors vectors) => $"2 {PairModel.Id} {vectors.Id}";

    /// <summary>Takes documents in and out. A document that is read anew goes out and comes in.</summary>
    /// <param name="added">The documents that come in.</param>
    /// <param name="removed">The documents that go out.</param>
    public void Update(IReadOnlyList<KeptDocument> added, IReadOnlyList<DocumentPlace> removed)
    {
        // 1. Which documents are on one subject.
        var neighbourhood = new Neighbourhood(memory, limits ?? NeighbourLimits.Usual);
        foreach (var document in removed)
        {
            neighbourhood.Remove(document);
        }

        foreach (var document in added.OrderBy(d => d.Place))
        {
            neighbourhood.Add(document.Place, document.Words);
        }

        var between = neighbourhood.Changes().ToList();

        // 2. Which of their statements may bear on one claim.
        var (lessened, moved) = (ClaimsOf(removed.Select(d => d.Key)), OthersIn(between, added, removed));
        foreach (var document in removed)
        {
            memory.SetStatements(document, []);
        }

        foreach (var document in added)
        {
            memory.SetStatements(document.Place, document.Statements);
        }

        foreach (var (later, earlier, _) in between.Where(c => !c.IsNew))
        {
            memory.RemovePairs(later, earlier);
        }

        var odds = new StatementOdds(memory);
        var comparison = new StatementComparison(memory, odds);
        memory.AddPairs(comparison.Of([.. added.Select(d => (d.Place, Beside(d.Place)))]));
        memory.AddPairs(comparison.Between([.. between.Where(c => c.IsNew && !added.Any(d => d.Place == c.Later || d.Place == c.Earlier)).Select(c => (c.Later, c.Earlier))]));

        // 3. The claims that this touches, grouped anew.
        var touched = new Regrouping(memory, odds).Group([.. lessened, .. ClaimsOf(moved)], [.. added.Select(d => d.Place.Key)]);

        // 4. Which of them has which name, and why it is another than before.
        new ClaimNaming(memory, added, removed).Name(touched, lessened);
    }

    private HashSet<long> ClaimsOf(IEnumerable<long> documents) => [.. memory.Grouped([.. documents]).Select(s => s.Claim).OfType<long>()];

    private IReadOnlyList<DocumentPlace> Beside(DocumentPlace document) => [.. memory.EarlierThan(document), .. memory.LaterThan(document)];

    /// <summary>Documents that neither came nor went, and have other neighbours since.</summary>
    private static IEnumerable<long> OthersIn(IEnumerable<(DocumentPlace Later, DocumentPlace Earlier, bool IsNew)> changes, IEnumerable<KeptDocument> added, IEnumerable<DocumentPlace> removed)
    {
        var own = added.Select(d => d.Place).Concat(removed).ToHashSet();
        return changes.Where(c => !own.Contains(c.Later) && !own.Contains(c.Earlier)).Select(c => c.Later.Key).Distinct();
    }
}
