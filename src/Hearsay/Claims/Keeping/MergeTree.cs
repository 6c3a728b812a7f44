namespace Hearsay.Claims.Keeping;

/// <summary>The groups that came and went while statements were grouped: each statement by itself, then one for each merge, in order.</summary>
internal sealed class MergeTree
{
    private readonly List<(int One, int Other)> _merged = [];
    private readonly List<int> _ends;
    private readonly List<int> _top;

    /// <summary>Builds the tree.</summary>
    /// <param name="count">How many statements there are.</param>
    /// <param name="merges">The first statements of two groups that became one, and the mean odds of their pairs, in order.</param>
    /// <param name="leastOdds">The odds at which merging ended.</param>
    public MergeTree(int count, IEnumerable<(int One, int Other, int Odds)> merges, int leastOdds)
    {
        Leaves = count;
        _ends = [.. Enumerable.Repeat(leastOdds, count)];
        var now = Enumerable.Range(0, count).ToArray();
        foreach (var (one, other, odds) in merges)
        {
            _merged.Add((now[one], now[other]));
            _ends[now[one]] = _ends[now[other]] = odds;
            now[one] = _ends.Count;
            _ends.Add(leastOdds);
        }

        _top = [.. Enumerable.Range(0, _ends.Count)];
        for (var i = _merged.Count - 1; i >= 0; i--)
        {
            _top[_merged[i].One] = _top[_merged[i].Other] = _top[count + i];
        }

        Nodes = Enumerable.Range(0, _ends.Count).ToLookup(n => _top[n]);
    }

    /// <summary>How many statements there are; they are the first groups.</summary>
    public int Leaves { get; }

    /// <summary>For each group that was left in the end all groups that it came of, and itself, in order.</summary>
    public ILookup<int, int> Nodes { get; }

    /// <summary>The group that is left in the end of another.</summary>
    public int TopOf(int node) => _top[node];

    /// <summary>The odds at which a group became part of another, or the least where it is left in the end.</summary>
    public int EndOf(int node) => _ends[node];

    /// <summary>Sums over the statements of each group, from sums for each statement.</summary>
    /// <param name="nodes">Groups in order.</param>
    /// <param name="ofLeaf">The value of a statement.</param>
    /// <param name="add">Adds two values.</param>
    public IEnumerable<(int Node, T Sum)> Sums<T>(IEnumerable<int> nodes, Func<int, T> ofLeaf, Func<T, T, T> add)
    {
        var sums = new Dictionary<int, T>();
        foreach (var node in nodes)
        {
            sums[node] = node < Leaves ? ofLeaf(node) : add(sums[_merged[node - Leaves].One], sums[_merged[node - Leaves].Other]);
            yield return (node, sums[node]);
        }
    }
}
