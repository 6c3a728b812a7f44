using FsCheck;
using FsCheck.Fluent;
using Hearsay.Text;

namespace Hearsay.Tests.Text;

public sealed class SpanSetTests
{
    private static readonly Gen<List<TextSpan>> Spans =
        Gen.Choose(0, 20).SelectMany(a => Gen.Choose(0, 6).Select(n => new TextSpan(a, a + n))).ListOf().Select(l => l.ToList());

    [Fact]
    public void Common_AnySpans_EqualsCountingUnits()
        => Prop.ForAll(Spans.ToArbitrary(), Spans.ToArbitrary(), (one, other) =>
        {
            var (a, b) = (SpanSet.Merge(one), SpanSet.Merge(other));
            return SpanSet.Size(a) == Units(one).Count
                && SpanSet.Common(a, b) == Units(one).Intersect(Units(other)).Count()
                && a.Zip(a.Skip(1)).All(p => p.First.End < p.Second.Start);
        }).QuickCheckThrowOnFailure();

    private static HashSet<int> Units(IEnumerable<TextSpan> spans) => [.. spans.SelectMany(s => Enumerable.Range(s.Start, s.Length))];
}
