namespace Hearsay.Claims.Grouping;

/// <summary>
/// Groups statements into claims: average linkage over the odds of pairs, from the likeliest pair on, until no two groups are likely enough
/// to be one. The outcome hangs on the statements and their order, which does not depend on the order of arrival.
/// </summary>
internal sealed class ClaimGrouper
{
    /// <summary>Two groups are one where the mean odds of their pairs are at least this.</summary>
    public const double LeastOdds = -2;

    /// <summary>Odds are cut at these, so that one pair cannot outvote all others of two groups. A pair of which no odds are given has the lowest.</summary>
    private const int LowestOdds = -9 * PairOdds.Unit, HighestOdds = 6 * PairOdds.Unit;

    private readonly Dictionary<int, long>[] _sums;
    private readonly int[] _group;
    private readonly int[] _size;
    private readonly ComparedPairs _compared;
    private readonly double _leastOdds;
    private readonly List<(int One, int Other, int Odds)> _merges = [];
    private readonly PriorityQueue<(int One, int Other, int SizeOne, int SizeOther), (double, int, int)> _queue = new();

    private ClaimGrouper(ComparedPairs compared, double leastOdds)
    {
        (_compared, _leastOdds) = (compared, leastOdds);
        _sums = [.. Enumerable.Range(0, compared.Count).Select(_ => new Dictionary<int, long>())];
        _group = [.. Enumerable.Range(0, compared.Count)];
        _size = [.. Enumerable.Repeat(1, compared.Count)];
    }

    /// <summary>Groups contents.</summary>
    /// <param name="compared">Which of their pairs were compared at all; of others nothing is known, and nothing follows from them.</param>
    /// <param name="odds">The odds of pairs, in units of <see cref="PairOdds.Unit"/>; compared pairs that are not among them have the lowest.</param>
    /// <param name="leastOdds">Two groups are one where the mean odds of their compared pairs are at least this.</param>
    public static GroupedContents Group(ComparedPairs compared, IEnumerable<(int One, int Other, int Odds)> odds, double leastOdds = LeastOdds)
    {
        var grouper = new ClaimGrouper(compared, leastOdds);
        foreach (var (one, other, value) in odds)
        {
            grouper._sums[one][other] = grouper._sums[other][one] = Above(value);
        }

        grouper.MergeAll();
        return new GroupedContents([.. Enumerable.Range(0, compared.Count).Select(grouper.Root)], grouper._merges);
    }

    /// <summary>Groups what is compared all with all.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="odds">The odds of those pairs that may be in one group.</param>
    /// <param name="leastOdds">Two groups are one where the mean odds of their pairs are at least this.</param>
    /// <returns>For each the first of its group.</returns>
    public static int[] Group(int count, IReadOnlyDictionary<(int One, int Other), double> odds, double leastOdds)
        => Group(ComparedPairs.All(count), odds.Select(o => (o.Key.One, o.Key.Other, (int)Math.Clamp(Math.Round(o.Value * PairOdds.Unit), LowestOdds, HighestOdds))), leastOdds).Groups;

    /// <summary>How far odds lie above the lowest, which is what is summed.</summary>
    public static long Above(int odds) => Math.Clamp(odds, LowestOdds, HighestOdds) - LowestOdds;

    /// <summary>The mean odds of pairs.</summary>
    /// <param name="above">The sum of <see cref="Above"/>.</param>
    /// <param name="count">How many pairs were compared, from 1.</param>
    public static double Mean(long above, long count) => (((double)above / count) + LowestOdds) / PairOdds.Unit;

    private void MergeAll()
    {
        for (var i = 0; i < _sums.Length; i++)
        {
            foreach (var (j, sum) in _sums[i].Where(s => s.Key > i))
            {
                Offer(i, j, sum);
            }
        }

        while (_queue.TryDequeue(out var pair, out var rank))
        {
            // an offer of groups that have grown since is void
            if (_size[pair.One] == pair.SizeOne && _size[pair.Other] == pair.SizeOther)
            {
                Merge(pair.One, pair.Other, (int)Math.Floor(-rank.Item1 * PairOdds.Unit));
            }
        }
    }

    private void Merge(int one, int other, int odds)
    {
        foreach (var (k, sum) in _sums[other])
        {
            _sums[k].Remove(other);
            if (k != one)
            {
                _sums[one][k] = _sums[k][one] = _sums[one].GetValueOrDefault(k) + sum;
            }
        }

        _sums[one].Remove(other);
        _sums[other].Clear();
        _compared.Merge(one, other);
        _size[one] += _size[other];
        _size[other] = 0;
        _group[other] = one;
        _merges.Add((one, other, odds));
        foreach (var (k, sum) in _sums[one])
        {
            Offer(one, k, sum);
        }
    }

    private void Offer(int i, int j, long sum)
    {
        var mean = Mean(sum, _compared.Between(i, j));
        if (mean >= _leastOdds)
        {
            var (low, high) = (Math.Min(i, j), Math.Max(i, j));
            _queue.Enqueue((low, high, _size[low], _size[high]), (-mean, low, high));
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
