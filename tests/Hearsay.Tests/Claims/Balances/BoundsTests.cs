using FsCheck;
using FsCheck.Fluent;
using Hearsay.Claims;
using Hearsay.Claims.Balances;

namespace Hearsay.Tests.Claims.Balances;

public sealed class BoundsTests
{
    private static readonly Arbitrary<(Bounds Bounds, decimal Member)> Members =
        (from low in Gen.Choose(-1000, 1000)
         from width in Gen.Choose(0, 50)
         from at in Gen.Choose(0, 50)
         from open in Gen.Choose(0, 3)
         select (new Bounds((open & 1) > 0 ? null : low / 10m, (open & 2) > 0 ? null : (low + width) / 10m), (low + Math.Min(at, width)) / 10m)).ToArbitrary();

    [Fact]
    public void Plus_Members_SumIsMember()
        => Prop.ForAll(Members, Members, (a, b) => a.Bounds.Plus(b.Bounds).Contains(a.Member + b.Member)).QuickCheckThrowOnFailure();

    [Fact]
    public void Times_Member_ProductIsMember()
        => Prop.ForAll(Members, Gen.Choose(-3, 3).ToArbitrary(), (a, factor) => a.Bounds.Times(factor).Contains(a.Member * factor)).QuickCheckThrowOnFailure();

    [Fact]
    public void Distance_Member_IsNoNearerThanThat()
        => Prop.ForAll(Members, a => a.Bounds.Distance <= Math.Abs(a.Member) && a.Bounds.Distance == 0 == a.Bounds.Contains(0)).QuickCheckThrowOnFailure();

    [Fact]
    public void Plus_MoreThanADecimalHolds_IsOpen()
        => Assert.Equal(new Bounds(2, null), new Bounds(1, decimal.MaxValue).Plus(new Bounds(1, decimal.MaxValue)));

    [Theory]
    [InlineData(null, 30, 0, 30)]
    [InlineData(12, null, 12, null)]
    [InlineData(null, -5, null, -5)]
    public void Of_OpenLow_StopsAtNone(int? low, int? high, int? expectedLow, int? expectedHigh)
        => Assert.Equal(new Bounds(expectedLow, expectedHigh), Bounds.Of(new AccountFigure(low, low ?? high, high)));
}
