namespace Hearsay.Claims.Grouping;

/// <summary>
/// Groups statements into claims: average linkage over the odds of pairs, from the likeliest pair on, until no two groups are likely enough
/// to be one. The outcome hangs on the statements and their order, which does not depend on the order of arrival.
/// </summary>
internal sealed class ClaimGrouper
{
    /// <summary>Two groups are one where the mean odds of their pairs are at least this.</summary>
    public const double LeastOdds = -2;

    /// <summary>The least odds that a pair has, and the most, so that one pair cannot outvote all others of two groups.</summary>
    public const int LowestOdds = -9 * PairOdds.Unit, HighestOdds = 6 * PairOdds.Unit;

    private readonly Func<int, int, int?> _odds;
    private readonly double _leastMean;
    private readonly int[] _group;
    private readonly List<int>[] _members;

    /// <summary>For each group those with which it has a likely pair. No others can become one with it: a mean is at most the greatest.</summary>
    private readonly Dictionary<int, PairSum>[] _links;
    private readonly List<(int One, int Other, int Odds)> _merges = [];
    private readonly PriorityQueue<(int One, int Other, int SizeOne, int SizeOther), (double, int, int)> _queue = new();

    private ClaimGrouper(int count, Func<int, int, int?> odds, double leastOdds)
    {
        (_odds, _leastMean) = (odds, leastOdds * PairOdds.Unit);
        _group = [.. Enumerable.Range(0, count)];
        _members = [.. _group.Select(i => new List<int> { i })];
        _links = [.. _group.Select(_ => new Dictionary<int, PairSum>())];
    }

    /// <summary>Groups contents.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="likely">At least those pairs whose odds are <paramref name="leastOdds"/> or more.</param>
    /// <param name="odds">The odds of any pair, in units of <see cref="PairOdds.Unit"/>; null where the two were not compared: of these nothing is known, and nothing follows from them.</param>
    /// <param name="leastOdds">Two groups are one where the mean odds of their compared pairs are at least this.</param>
    public static GroupedContents Group(int count, IEnumerable<(int One, int Other)> likely, Func<int, int, int?> odds, double leastOdds = LeastOdds)
    {
        var grouper = new ClaimGrouper(count, odds, leastOdds);
        foreach (var (one, other) in likely)
        {
            grouper.Link(one, other, grouper.SumOf(one, other));
        }

        grouper.MergeAll();
        return new GroupedContents([.. Enumerable.Range(0, count).Select(grouper.Root)], grouper._merges);
    }

    /// <summary>Groups what is compared all with all.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="odds">The odds of those pairs that may be in one group, the lesser number first.</param>
    /// <param name="leastOdds">Two groups are one where the mean odds of their pairs are at least this.</param>
    /// <returns>For each the first of its group.</returns>
    public static int[] Group(int count, IReadOnlyDictionary<(int One, int Other), double> odds, double leastOdds)
        => Group(
            count, odds.Where(o => Round(o.Value) >= leastOdds * PairOdds.Unit).Select(o => o.Key),
            (one, other) => odds.TryGetValue((Math.Min(one, other), Math.Max(one, other)), out var value) ? Round(value) : LowestOdds, leastOdds).Groups;

    private static int Round(double odds) => (int)Math.Clamp(Math.Round(odds * PairOdds.Unit), LowestOdds, HighestOdds);

    private void MergeAll()
    {
        for (var i = 0; i < _links.Length; i++)
        {
            foreach (var (j, sum) in _links[i].Where(s => s.Key > i))
            {
                Offer(i, j, sum);
            }
        }

        while (_queue.TryDequeue(out var pair, out var rank))
        {
            // an offer of groups that have grown since is void
            if (_members[pair.One].Count == pair.SizeOne && _members[pair.Other].Count == pair.SizeOther)
            {
                Merge(pair.One, pair.Other, (int)Math.Floor(-rank.Item1));
            }
        }
    }

    private void Merge(int one, int other, int odds)
    {
        Unlink(one, other);
        foreach (var k in _links[one].Keys.Union(_links[other].Keys).ToList())
        {
            Link(one, k, SumOf(one, k) + SumOf(other, k));
            Unlink(other, k);
        }

        _members[one].AddRange(_members[other]);
        _members[other].Clear();
        _group[other] = one;
        _merges.Add((one, other, odds));
        foreach (var (k, sum) in _links[one])
        {
            Offer(one, k, sum);
        }
    }

    private void Link(int one, int other, PairSum sum) => _links[one][other] = _links[other][one] = sum;

    private void Unlink(int one, int other)
    {
        _links[one].Remove(other);
        _links[other].Remove(one);
    }

    private PairSum SumOf(int one, int other)
    {
        if (_links[one].TryGetValue(other, out var known))
        {
            return known;
        }

        var sum = default(PairSum);
        foreach (var a in _members[one])
        {
            foreach (var b in _members[other])
            {
                sum += PairSum.Of(_odds(a, b));
            }
        }

        return sum;
    }

    private void Offer(int i, int j, PairSum sum)
    {
        if (sum.Mean >= _leastMean)
        {
            var (low, high) = (Math.Min(i, j), Math.Max(i, j));
            _queue.Enqueue((low, high, _members[low].Count, _members[high].Count), (-sum.Mean, low, high));
        }
    }

    private int Root(int i)
    {
        while (_group[i] != i)
        {
            i = _group[i];
        }

        return i;
    }
}
