using FsCheck;
using FsCheck.Fluent;
using Hearsay.Attributions;
using Hearsay.Text;

namespace Hearsay.Tests.Attributions;

public sealed class AttributionPlacerTests
{
    private static readonly TextLayout Row = TextLayout.Of(string.Concat(Enumerable.Repeat("a ", 30)));

    private static readonly Gen<Candidate> Candidates =
        from cue in Gen.Choose(0, 29)
        from start in Gen.Choose(0, 29)
        from length in Gen.Choose(1, 12)
        select new Candidate(cue..(cue + 1), null, [start..Math.Min(30, start + length)], 1);

    [Fact]
    public void Place_AnyCandidates_ParentHoldsTheCueAndNoCircleArises()
        => Prop.ForAll(Candidates.ListOf().ToArbitrary(), candidates =>
        {
            var placed = AttributionPlacer.Place(Row, candidates);
            for (var i = 0; i < placed.Count; i++)
            {
                Assert.True(placed[i].Parent is not { } parent || placed[parent].Content.Any(c => c.Contains(placed[i].Cue)));
                var at = placed[i].Parent;
                for (var steps = 0; at is { } above; at = placed[above].Parent)
                {
                    Assert.NotEqual(i, above);
                    Assert.True(++steps <= placed.Count);
                }
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Place_EndlessChain_EachIsNestedInTheOneBefore()
    {
        const int count = 200_000;
        var layout = TextLayout.Of(string.Concat(Enumerable.Repeat("a ", 2 * count)));
        var placed = AttributionPlacer.Place(layout, Enumerable.Range(0, count).Select(i => new Candidate((2 * i)..((2 * i) + 1), null, [((2 * i) + 1)..Math.Min(2 * count, (2 * i) + 4)], 1)));

        Assert.Equal(Enumerable.Range(-1, count), placed.Select(a => a.Parent ?? -1));
    }
}
