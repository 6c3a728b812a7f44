using Hearsay.Claims.Grouping;

namespace Hearsay.Claims.Keeping;

/// <summary>
/// Groups the statements of some claims anew, and of as few others as give what grouping all would give. Average linkage merges the
/// two groups that are likeliest to be one; grouping two sets of statements apart therefore gives what grouping both gives, unless a group that
/// comes up in one is likelier to be one with a group of the other than with what it went into. Claims for which that is so are grouped anew too.
/// </summary>
/// <param name="memory">What is kept.</param>
/// <param name="odds">The odds of statements.</param>
internal sealed class Regrouping(IClaimMemory memory, StatementOdds odds)
{
    private const int LeastOdds = (int)(ClaimGrouper.LeastOdds * PairOdds.Unit);

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
            odds.Load(inner);
            var places = inner.Select((s, i) => (s.Key, i)).ToDictionary(p => p.Key, p => p.i);
            var sides = pairs.ToLookup(p => places.ContainsKey(p.Other));
            var grouped = ClaimGrouper.Group(inner.Count, sides[true].Where(p => p.One < p.Other).Select(p => (places[p.One], places[p.Other])), (a, b) => odds.Between(inner[a], inner[b]));
            opened = Drawn(inner, new MergeTree(inner.Count, grouped.Merges, LeastOdds), sides[false].ToLookup(p => p.Other, p => places[p.One]));
            if (opened.Count == 0)
            {
                return Regrouped(inner, grouped);
            }
        }
    }

    /// <summary>The claims beside, some group of which is likelier to be one with a group here than with what it went into.</summary>
    /// <param name="inner">The statements here.</param>
    /// <param name="tree">Their groups.</param>
    /// <param name="likely">For each statement beside those here with which it is likely to be one.</param>
    private HashSet<long> Drawn(List<GroupedStatement> inner, MergeTree tree, ILookup<long, int> likely)
    {
        var beside = memory.Members(memory.ClaimsOf([.. likely.Select(p => p.Key)]));
        odds.Load(beside);
        return [.. beside.GroupBy(s => s.Claim!.Value).Where(c => IsDrawn([.. c.Order()], inner, tree, likely)).Select(c => c.Key)];
    }

    private bool IsDrawn(List<GroupedStatement> claim, List<GroupedStatement> inner, MergeTree tree, ILookup<long, int> likely)
    {
        var places = claim.Select((s, i) => (s.Key, i)).ToDictionary(p => p.Key, p => p.i);
        var own = new MergeTree(claim.Count, claim.Where(s => s.How is not null).OrderBy(s => s.How!.Step).Select(s => (places[s.How!.Into], places[s.Key], s.How.Odds)), LeastOdds);
        var tops = claim.SelectMany(s => likely[s.Key]).Select(tree.TopOf).Distinct();
        return tops.SelectMany(t => tree.Sums(tree.Nodes[t], i => RowOf(inner[i]), Add))
            .Any(row => own.Sums(Enumerable.Range(0, (2 * claim.Count) - 1), j => row.Sum[j], (a, b) => a + b).Any(cell => cell.Sum.Mean >= Math.Max(tree.EndOf(row.Node), own.EndOf(cell.Node))));

        PairSum[] RowOf(GroupedStatement statement) => [.. claim.Select(s => PairSum.Of(odds.Between(statement, s)))];
    }

    private static PairSum[] Add(PairSum[] one, PairSum[] other) => [.. one.Zip(other, (a, b) => a + b)];

    private static List<IReadOnlyList<RegroupedStatement>> Regrouped(List<GroupedStatement> statements, GroupedContents grouped)
    {
        var how = grouped.Merges.GroupBy(m => grouped.Groups[m.One]).SelectMany(g => g.Select((m, step) => (m.Other, How: new KeptMerge(statements[m.One].Key, step, m.Odds)))).ToDictionary(m => m.Other, m => m.How);
        return [.. statements.Select((s, i) => (Statement: new RegroupedStatement(s, how.GetValueOrDefault(i)), Group: grouped.Groups[i])).GroupBy(s => s.Group, s => s.Statement).Select(g => (IReadOnlyList<RegroupedStatement>)[.. g])];
    }
}
