using Hearsay.Claims.Grouping;

namespace Hearsay.Claims.Keeping;

/// <summary>
/// Groups the statements of some claims anew, and of as few others as give what grouping all would give. Average linkage merges the
/// two groups that are likeliest to be one; grouping two sets of statements apart therefore gives what grouping both gives, unless a group that
/// comes up in one is likelier to be one with a group of the other than with what it went into. Claims for which that is so are grouped anew too.
/// </summary>
internal sealed class Regrouping(IClaimMemory memory)
{
    private const int LeastOdds = (int)(ClaimGrouper.LeastOdds * PairOdds.Unit);

    private readonly Dictionary<DocumentPlace, HashSet<long>> _beside = [];

    /// <summary>Groups statements.</summary>
    /// <param name="claims">The claims that may be others now.</param>
    /// <param name="documents">Documents whose statements are in no claim yet.</param>
    /// <returns>The claims of these statements, and of the others that had to be grouped anew.</returns>
    public IReadOnlyList<IReadOnlyList<RegroupedStatement>> Group(IReadOnlyCollection<long> claims, IReadOnlyCollection<long> documents)
    {
        var inner = memory.Grouped(documents).Where(s => s.Claim is null).ToList();
        var pairs = new List<KeptPair>(memory.PairsOf([.. inner.Select(s => s.Key)]));
        for (HashSet<long> opened = [.. claims]; ;)
        {
            var more = memory.Members(opened);
            pairs.AddRange(memory.PairsOf([.. more.Select(s => s.Key)]));
            inner = [.. inner.Concat(more).Order()];
            var places = inner.Select((s, i) => (s.Key, i)).ToDictionary(p => p.Key, p => p.i);
            var sides = pairs.ToLookup(p => places.ContainsKey(p.Other));
            var grouped = Group(inner, sides[true].Where(p => p.One < p.Other).Select(p => (places[p.One], places[p.Other], p.Odds)));
            opened = Drawn(inner, new MergeTree(inner.Count, grouped.Merges, LeastOdds), sides[false].ToLookup(p => p.Other, p => (One: places[p.One], p.Odds)));
            if (opened.Count == 0)
            {
                return Regrouped(inner, grouped);
            }
        }
    }

    private GroupedContents Group(List<GroupedStatement> statements, IEnumerable<(int One, int Other, int Odds)> pairs)
    {
        var documents = statements.Select(s => s.Document).Distinct().ToList();
        var numbers = documents.Select((d, i) => (d, i)).ToDictionary(p => p.d, p => p.i);
        return ClaimGrouper.Group(new ComparedPairs([.. statements.Select(s => numbers[s.Document])], (a, b) => AreCompared(documents[a], documents[b])), pairs);
    }

    /// <summary>The claims beside, some group of which is likelier to be one with a group here than with what it went into.</summary>
    private HashSet<long> Drawn(List<GroupedStatement> inner, MergeTree tree, ILookup<long, (int One, int Odds)> pairs)
    {
        var likely = pairs.Where(p => p.Any(x => x.Odds >= LeastOdds)).Select(p => p.Key).ToList();
        return [.. memory.Members(memory.ClaimsOf(likely)).GroupBy(s => s.Claim!.Value).Where(c => IsDrawn([.. c.Order()], inner, tree, pairs)).Select(c => c.Key)];
    }

    private bool IsDrawn(List<GroupedStatement> claim, List<GroupedStatement> inner, MergeTree tree, ILookup<long, (int One, int Odds)> pairs)
    {
        var places = claim.Select((s, i) => (s.Key, i)).ToDictionary(p => p.Key, p => p.i);
        var own = new MergeTree(claim.Count, claim.Where(s => s.How is not null).OrderBy(s => s.How!.Step).Select(s => (places[s.How!.Into], places[s.Key], s.How.Odds)), LeastOdds);
        var odds = claim.SelectMany((s, i) => pairs[s.Key].Select(p => (Pair: (p.One, i), p.Odds))).ToDictionary(p => p.Pair, p => p.Odds);
        var tops = odds.Where(o => o.Value >= LeastOdds).Select(o => tree.TopOf(o.Key.One)).Distinct();
        return tops.SelectMany(t => tree.Sums(tree.Nodes[t], i => RowOf(i), Add)).Any(row => own.Sums(Enumerable.Range(0, (2 * claim.Count) - 1), j => row.Sum[j], Add)
            .Any(cell => cell.Sum.Count > 0 && ClaimGrouper.Mean(cell.Sum.Sum, cell.Sum.Count) * PairOdds.Unit >= Math.Max(tree.EndOf(row.Node), own.EndOf(cell.Node))));

        PairSum[] RowOf(int i) => [.. claim.Select((s, j) => new PairSum(odds.TryGetValue((i, j), out var value) ? ClaimGrouper.Above(value) : 0, AreCompared(inner[i].Document, s.Document) ? 1 : 0))];
    }

    private static PairSum[] Add(PairSum[] one, PairSum[] other) => [.. one.Zip(other, Add)];

    private static PairSum Add(PairSum one, PairSum other) => new(one.Sum + other.Sum, one.Count + other.Count);

    private bool AreCompared(DocumentPlace one, DocumentPlace other)
    {
        if (!_beside.TryGetValue(one, out var beside))
        {
            _beside[one] = beside = [one.Key, .. memory.EarlierThan(one).Select(d => d.Key), .. memory.LaterThan(one).Select(d => d.Key)];
        }

        return beside.Contains(other.Key);
    }

    private static List<IReadOnlyList<RegroupedStatement>> Regrouped(List<GroupedStatement> statements, GroupedContents grouped)
    {
        var how = grouped.Merges.GroupBy(m => grouped.Groups[m.One]).SelectMany(g => g.Select((m, step) => (m.Other, How: new KeptMerge(statements[m.One].Key, step, m.Odds)))).ToDictionary(m => m.Other, m => m.How);
        return [.. statements.Select((s, i) => (Statement: new RegroupedStatement(s, how.GetValueOrDefault(i)), Group: grouped.Groups[i])).GroupBy(s => s.Group, s => s.Statement).Select(g => (IReadOnlyList<RegroupedStatement>)[.. g])];
    }

    private readonly record struct PairSum(long Sum, long Count);
}
