using FsCheck;
using FsCheck.Fluent;
using Hearsay.Evaluation;

namespace Hearsay.Tests.Evaluation;

public sealed class MatchingTests
{
    [Fact]
    public void Largest_GreedyWouldFail_FindsBoth()
        => Assert.Equal([1, 0], Matching.Largest(2, 2, (i, k) => (i, k) is (0, 0) or (0, 1) or (1, 0)));

    [Fact]
    public void Largest_LongChain_NeedsNoDeepStack()
    {
        const int size = 3000;
        // Each first fits its own second and the one before; the last fits only the first second, so that all must move.
        var partners = Matching.Largest(size, size, (i, k) => i == size - 1 ? k == 0 : k == i || k == i + 1);

        Assert.Equal(size, partners.Distinct().Count(p => p >= 0));
    }

    [Fact]
    public void Largest_AnyGraph_EqualsTryingAll()
    {
        var graph = Gen.Choose(0, 5).SelectMany(n => Gen.Choose(0, 5).SelectMany(m => Gen.Elements(true, false).ListOf(n * m).Select(e => (n, m, Edges: e.ToArray()))));
        Prop.ForAll(graph.ToArbitrary(), g =>
        {
            bool Fits(int i, int k) => g.Edges[(i * g.m) + k];
            var partners = Matching.Largest(g.n, g.m, Fits);
            var used = partners.Where(p => p >= 0).ToList();
            return used.Count == TryAll(0, 0) && used.Distinct().Count() == used.Count && partners.Select((p, i) => p < 0 || Fits(i, p)).All(ok => ok);

            int TryAll(int i, int taken) => i == g.n ? 0 : Enumerable.Range(0, g.m)
                .Where(k => Fits(i, k) && (taken >> k & 1) == 0)
                .Select(k => 1 + TryAll(i + 1, taken | 1 << k))
                .Append(TryAll(i + 1, taken)).Max();
        }).QuickCheckThrowOnFailure();
    }
}
