using System.Globalization;
using Hearsay.Claims;
using Hearsay.Claims.Disputes;
using Hearsay.Claims.Figures;
using Hearsay.Claims.Grouping;
using Hearsay.Resolution;
using Hearsay.Text;
using NodaTime;

namespace Hearsay.Tests.Claims.Disputes;

public sealed class RivalFiguresTests
{
    private static readonly Actor Guard = Told.Actor("harbour guard", null), Line = Told.Actor("ferry line", null);

    [Fact]
    public void CountTheSame_WhatIsCountedBesideByTheSameActor_IsLeftToTheBetterMatch()
    {
        var (aboard, saved) = (Say("a.1", Guard, "71 passengers aboard the ferry", "passengers", 1), Say("a.2", Guard, "40 passengers picked up alive", "passengers", 1));
        var rival = Say("b.1", Line, "64 passengers aboard the ferry", "passengers", 1);
        var rivals = new RivalFigures([(aboard, 0), (saved, 0), (rival, 0)]);

        Assert.Equal([true, false], [rivals.CountTheSame((aboard, 0), (rival, 0)), rivals.CountTheSame((saved, 0), (rival, 0))]);
    }

    [Fact]
    public void CountTheSame_BestMatchOfBoth_NeedsLessLikeness()
    {
        var one = Say("a.1", Guard, "71 passengers boarded the night ferry", "passengers", 1);
        string[] wordings = ["64 passengers held tickets", "640 passengers held tickets", "6400 passengers held tickets", "64 names stood on a list", "20 names stood on a list", "640 names stood on a list", "64 berths were sold", "640 berths were sold"];
        var other = wordings.Select(w => Say("b.1", Line, w, w.Split(' ')[1], 1)).First(o => one.OddsOfSame(o) is > -1.25 and < -0.5);

        Assert.True(new RivalFigures([(one, 0), (other, 1)]).CountTheSame((one, 0), (other, 1)));
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void IsReplaced_OwnLaterFigure_TakesThePlaceFromItsDayOn(int day, bool expected)
    {
        var (first, later, rival) = (Say("a.1", Guard, "5 dead", "dead", 1), Say("b.1", Guard, "9 dead", "dead", day), Say("c.1", Line, "11 dead", "dead", 3));
        var rivals = new RivalFigures([(first, 0), (later, 0), (rival, 0)]);

        Assert.Equal([expected, expected], [rivals.IsReplaced((first, 0), (rival, 0)), rivals.IsReplaced((rival, 0), (first, 0))]);
    }

    private static CountedThing Say(string id, Actor actor, string words, string counted, int day)
    {
        var first = words.Split(' ')[0];
        var number = decimal.Parse(first, CultureInfo.InvariantCulture);
        var statement = HandMade.Statement(id, actor, words, new AccountFigure(number, number, number) { Span = new TextSpan(0, first.Length), Counted = counted });
        return CountedThing.Of(new Content(statement, 0, Instant.FromUtc(2030, 5, day, 12, 0), WordVectors.None)).Single();
    }
}
