using Hearsay.Claims;
using Hearsay.Resolution;
using NodaTime;

namespace Hearsay.Tests.Claims;

public sealed class SeriesQueryTests
{
    private static readonly Actor Ministry = Told.Actor("Ministry of Ports", Told.Party("Orvany"));
    private static readonly Actor Union = Told.Actor("Dockers’ Union", null);
    private static readonly AccountStatement Three = HandMade.Statement("a.1", Ministry, "3 cranes stand still", Cranes(3));
    private static readonly AccountStatement Five = HandMade.Statement("b.1", Ministry, "5 cranes stand still", Cranes(5));
    private static readonly AccountStatement Nine = HandMade.Statement("b.2", Union, "9 cranes burnt", Cranes(9));

    private static AccountFigure Cranes(decimal number) => new(number, number, number) { Counted = "cranes" };

    private static Account Account(params AccountStatement[] more)
        => HandMade.Account([.. new[] { Three, Five, Nine }.Concat(more).Select(s => HandMade.Claim([s]))]) with { Series = [new Series(Ministry, "cranes", [new(Three, Cranes(3), null), new(Five, Cranes(5), null)])] };

    [Fact]
    public void Find_SingleFigure_IsASeriesOfOne()
    {
        var found = new SeriesQuery().Find(Account()).ToList();

        Assert.Equal([Ministry, Union], found.Select(s => s.Actor));
        Assert.Equal([2, 1], found.Select(s => s.Points.Count));
        Assert.Equal(new LocalDate(2031, 1, 2), found[1].Points[0].AsOf);
    }

    [Fact]
    public void Find_FigureSaidAgain_IsNoSeriesOfItsOwn()
        => Assert.Equal(2, new SeriesQuery().Find(Account(HandMade.Statement("c.1", Ministry, "5 cranes rust", Cranes(5)), HandMade.Statement("c.2", Union, "nine cranes lie there", Cranes(9)))).Count());

    [Fact]
    public void Find_OutletsOwnFigure_IsLeftOut()
        => Assert.Equal(2, new SeriesQuery().Find(Account(HandMade.Statement("c.1", null, "40 cranes stood there", Cranes(40)))).Count());

    [Fact]
    public void Find_Said_IsOfAnyPoint()
    {
        Assert.Equal([2], new SeriesQuery { Said = s => s == Five }.Find(Account()).Select(s => s.Points.Count));
        Assert.Equal(2, new SeriesQuery { Said = s => s.Figures.Count > 0 }.Find(Account()).Count());
        Assert.Empty(new SeriesQuery { Said = _ => false }.Find(Account()));
    }
}
