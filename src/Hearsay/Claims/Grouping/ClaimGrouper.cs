namespace Hearsay.Claims.Grouping;

/// <summary>
/// Groups statements into claims: average linkage over the odds of pairs, from the likeliest pair on, until no two groups are likely enough
/// to be one. The outcome hangs on the statements and their order, which does not depend on the order of arrival.
/// </summary>
internal static class ClaimGrouper
{
    private const double LeastOdds = -2;

    /// <summary>Odds are cut at these, so that one pair cannot outvote all others of two groups.</summary>
    private const double LowestOdds = -9, HighestOdds = 6;

    /// <summary>For each content the number of its group.</summary>
    /// <param name="count">How many contents there are.</param>
    /// <param name="odds">The odds of those pairs of contents that may be in one group.</param>
    /// <param name="leastOdds">Two groups are one where the mean odds of their pairs are at least this.</param>
    public static int[] Group(int count, IReadOnlyDictionary<(int One, int Other), double> odds, double leastOdds = LeastOdds)
    {
        var sums = new Dictionary<int, double>[count];
        for (var i = 0; i < count; i++)
        {
            sums[i] = [];
        }

        foreach (var ((one, other), value) in odds)
        {
            sums[one][other] = sums[other][one] = Math.Clamp(value, LowestOdds, HighestOdds) - LowestOdds;
        }

        var group = Enumerable.Range(0, count).ToArray();
        var size = Enumerable.Repeat(1, count).ToArray();
        var queue = new PriorityQueue<(int One, int Other, int SizeOne, int SizeOther), (double, int, int)>();
        for (var i = 0; i < count; i++)
        {
            foreach (var (j, sum) in sums[i].Where(s => s.Key > i))
            {
                Add(i, j, sum);
            }
        }

        while (queue.TryDequeue(out var pair, out _))
        {
            var (one, other) = (pair.One, pair.Other);
            if (size[one] != pair.SizeOne || size[other] != pair.SizeOther)
            {
                continue;
            }

            foreach (var (k, sum) in sums[other])
            {
                sums[k].Remove(other);
                if (k != one)
                {
                    sums[one][k] = sums[k][one] = sums[one].GetValueOrDefault(k) + sum;
                }
            }

            sums[one].Remove(other);
            sums[other].Clear();
            size[one] += size[other];
            size[other] = 0;
            group[other] = one;
            foreach (var (k, sum) in sums[one])
            {
                Add(one, k, sum);
            }
        }

        return [.. Enumerable.Range(0, count).Select(Root)];

        void Add(int i, int j, double sum)
        {
            var mean = (sum / ((double)size[i] * size[j])) + LowestOdds;
            if (mean >= leastOdds)
            {
                var (low, high) = (Math.Min(i, j), Math.Max(i, j));
                queue.Enqueue((low, high, size[low], size[high]), (-mean, low, high));
            }
        }

        int Root(int i)
        {
            while (group[i] != i)
            {
                i = group[i];
            }

            return i;
        }
    }
}
