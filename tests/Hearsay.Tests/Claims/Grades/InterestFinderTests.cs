using Hearsay.Claims;
using Hearsay.Claims.Grades;
using Hearsay.Resolution;
using Hearsay.Statements;
using Hearsay.Statements.Stances;

namespace Hearsay.Tests.Claims.Grades;

public sealed class InterestFinderTests
{
    private static readonly Actor Ministry = Told.Actor("Ministry of Ports", Told.Party("Orvany", "Port Orvan"), ActorKind.Government);
    private static readonly Actor Union = Told.Actor("Dockers’ Union", Told.Party("Dockers’ Union"));
    private static readonly Actor Marn = Told.Actor("Ila Marn", null, ActorKind.Person);
    private static readonly Actor Berlin = Told.Actor("foreign ministry", Told.Party("Germany"), ActorKind.Government);

    [Theory]
    [InlineData("the cranes of Orvany stand still", Interest.Subject, "Ministry of Ports speaks for Orvany, which is named in it")]
    [InlineData("cranes came to Port Orvan’s quay", Interest.Subject, "Ministry of Ports speaks for Orvany, which is named in it")]
    [InlineData("the Ministry of Ports bought cranes", Interest.Subject, "Ministry of Ports speaks for Orvany, which is named in it")]
    [InlineData("we bought cranes", Interest.Subject, "Ministry of Ports speaks for Orvany, which speaks of itself in it")]
    [InlineData("the Dockers’ Union burnt 3 cranes", Interest.AgainstRival, "Ministry of Ports speaks for Orvany, which disputes with Dockers’ Union in the story, and that party is named in it")]
    [InlineData("the US bought cranes in Orvanyton", Interest.NotSeen, "Ministry of Ports speaks for Orvany, which is not named in it, nor is a party that disputes with it")]
    public void Of_Party_GainsWhereItOrARivalIsNamed(string words, Interest kind, string reason)
        => Assert.Equal(new SourceInterest(kind, reason), Finder().Of(HandMade.Statement("x.1", Ministry, words)));

    [Fact]
    public void Of_Denied_IsARivalForTheDenierToo()
        => Assert.Equal(Interest.AgainstRival, Finder().Of(HandMade.Statement("x.1", Union, "Port Orvan hides its cranes")).Kind);

    [Fact]
    public void Of_Contradicted_IsARival()
    {
        var (one, other) = (HandMade.Claim([HandMade.Statement("a.1", Ministry, "3 cranes")]), HandMade.Claim([HandMade.Statement("b.1", Union, "9 cranes")]));
        var account = HandMade.Account(one, other) with { Contradictions = [new Contradiction(one, other, "they cannot both hold")] };

        Assert.Equal(Interest.AgainstRival, new InterestFinder(account).Of(HandMade.Statement("x.1", Union, "Orvany hides cranes")).Kind);
    }

    [Theory]
    [InlineData("German cranes stand still")]
    [InlineData("the Germans bought cranes")]
    [InlineData("Berlin bought cranes")]
    public void Of_KnownState_IsNamedByItsPeopleAndSeat(string words) => Assert.Equal(Interest.Subject, Finder().Of(HandMade.Statement("x.1", Berlin, words)).Kind);

    [Fact]
    public void Of_PartyUnknown_CannotBeJudged()
    {
        Assert.Equal(new SourceInterest(Interest.CannotBeJudged, "it is not known for whom Ila Marn speaks"), Finder().Of(HandMade.Statement("x.1", Marn, "we have 3 cranes")));
        Assert.Equal(new SourceInterest(Interest.Subject, "Ila Marn is named in it"), Finder().Of(HandMade.Statement("x.1", Marn, "Ila Marn has 3 cranes")));
    }

    [Fact]
    public void Of_NobodyNamed_CannotBeJudgedAndAnOutletIsNotSeenToGain()
    {
        Assert.Equal(Interest.CannotBeJudged, Finder().Of(HandMade.Statement("x.1", null, "3 cranes") with { Voice = Voice.Attributed }).Kind);
        Assert.Equal(new SourceInterest(Interest.NotSeen, "the outlet says it itself"), Finder().Of(HandMade.Statement("x.1", null, "3 cranes")));
    }

    private static InterestFinder Finder()
    {
        var denial = HandMade.Statement("b.1", Union, "no cranes burnt") with { Stance = Stance.Denies };
        return new InterestFinder(HandMade.Account(HandMade.Claim([HandMade.Statement("a.1", Ministry, "cranes burnt"), denial], denial)));
    }
}
