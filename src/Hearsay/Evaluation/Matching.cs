namespace Hearsay.Evaluation;

/// <summary>Largest one-to-one matching of two sets by augmenting paths, each found breadth first and without recursion.</summary>
internal static class Matching
{
    /// <summary>
    /// The partner of every member of the first set, or -1. Of several largest matchings the one is taken that follows from going through
    /// both sets in order. Time grows at most with the size of the first set times the number of pairs that fit.
    /// </summary>
    /// <param name="firsts">Size of the first set.</param>
    /// <param name="seconds">Size of the second set.</param>
    /// <param name="fits">Whether a member of the first set may go with one of the second.</param>
    public static int[] Largest(int firsts, int seconds, Func<int, int, bool> fits)
    {
        var choices = Enumerable.Range(0, firsts).Select(i => Enumerable.Range(0, seconds).Where(k => fits(i, k)).ToArray()).ToArray();
        var partnerOfFirst = Enumerable.Repeat(-1, firsts).ToArray();
        var partnerOfSecond = Enumerable.Repeat(-1, seconds).ToArray();
        var cameFrom = new int[seconds];
        var queue = new Queue<int>();
        for (var root = 0; root < firsts; root++)
        {
            Array.Fill(cameFrom, -1);
            queue.Clear();
            queue.Enqueue(root);
            Flip(FreeEnd(), partnerOfFirst, partnerOfSecond, cameFrom);
        }

        return partnerOfFirst;

        int FreeEnd()
        {
            while (queue.TryDequeue(out var first))
            {
                foreach (var second in choices[first].Where(second => cameFrom[second] < 0))
                {
                    cameFrom[second] = first;
                    if (partnerOfSecond[second] < 0)
                    {
                        return second;
                    }

                    queue.Enqueue(partnerOfSecond[second]);
                }
            }

            return -1;
        }
    }

    /// <summary>Follows a path back to its root and gives each first on it the second it was reached to.</summary>
    private static void Flip(int end, int[] partnerOfFirst, int[] partnerOfSecond, int[] cameFrom)
    {
        while (end >= 0)
        {
            var first = cameFrom[end];
            partnerOfSecond[end] = first;
            (partnerOfFirst[first], end) = (end, partnerOfFirst[first]);
        }
    }
}
