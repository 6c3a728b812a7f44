using Hearsay.Claims;
using Hearsay.Claims.Grades;
using Hearsay.Resolution;
using Hearsay.Statements;
using Hearsay.Statements.Stances;

namespace Hearsay.Tests.Claims.Grades;

public sealed class ClaimGraderTests
{
    private static readonly Actor Ministry = Told.Actor("Ministry of Ports", Told.Party("Orvany", "Port Orvan"), ActorKind.Government);
    private static readonly Actor Union = Told.Actor("Dockers’ Union", Told.Party("Dockers’ Union"));
    private static readonly Actor Doctor = Told.Actor("Ila Marn", null, ActorKind.Person);
    private static readonly Actor Engineer = Told.Actor("Osk Brennan", null, ActorKind.Person);
    private static readonly Actor Radio = Told.Actor("Harbour Radio", null, ActorKind.Media);
    private static readonly Actor Officials = Told.Actor("officials", Told.Party("Orvany"), ActorKind.Anonymous);

    /// <summary>Who puts it forward / who contests it, each with words: M ministry, U union, D doctor, E engineer, R radio, A officials, N the outlet, X nobody named, V the doctor through the radio; "!" gains by it.</summary>
    [Theory]
    [InlineData("D E", "", Credibility.Confirmed, "2 independent origins put it forward, 2 of them not seen to gain by it and 2 of these first hand, and nobody contests it")]
    [InlineData("D N M!", "", Credibility.Confirmed, "3 independent origins put it forward, 2 of them not seen to gain by it and 1 of these first hand, and nobody contests it")]
    [InlineData("D M!", "", Credibility.Probable, "2 independent origins put it forward, 1 of them not seen to gain by it, and nobody contests it")]
    [InlineData("N R", "", Credibility.Probable, "2 independent origins put it forward, 2 of them not seen to gain by it and none of these first hand, and nobody contests it")]
    [InlineData("D", "", Credibility.Possible, "one origin alone puts it forward, first hand and not seen to gain by it, and nobody contests it")]
    [InlineData("M X", "", Credibility.Possible, "one origin alone puts it forward, first hand and not seen to gain by it, and nobody contests it")]
    [InlineData("N", "", Credibility.Possible, "an outlet alone says it itself, and nobody contests it")]
    [InlineData("V", "", Credibility.Doubtful, "one origin alone puts it forward, through others, and nobody contests it")]
    [InlineData("R", "", Credibility.Doubtful, "one origin alone puts it forward, through others, and nobody contests it")]
    [InlineData("M!", "", Credibility.Doubtful, "one origin alone puts it forward, and Ministry of Ports speaks for Orvany, which is named in it")]
    [InlineData("D E", "U", Credibility.Possible, "it is contested: of those who are not seen to gain by it, 2 put it forward and 1 contests it")]
    [InlineData("D", "M!", Credibility.Possible, "it is contested: of those who are not seen to gain by it, 1 puts it forward and none contest it")]
    [InlineData("D", "U", Credibility.Doubtful, "it is contested: of those who are not seen to gain by it, 1 puts it forward and 1 contests it")]
    [InlineData("M!", "X", Credibility.Doubtful, "it is contested: of those who are not seen to gain by it, none put it forward and none contest it")]
    [InlineData("M!", "D", Credibility.Improbable, "it is contested: of those who are not seen to gain by it, none put it forward and 1 contests it")]
    [InlineData("X", "", Credibility.CannotBeJudged, "nobody is named who answers for it")]
    [InlineData("A", "", Credibility.CannotBeJudged, "nobody is named who answers for it")]
    public void Of_WhoSaysAndWhoContests_IsGradedByTheRule(string supports, string denials, Credibility expected, string reason)
    {
        var said = Split(supports).Select((w, i) => Say($"a{i}.1", w)).ToList();
        var denied = Split(denials).Select((w, i) => Say($"b{i}.1", w) with { Stance = Stance.Denies }).ToList();
        var account = HandMade.Account(HandMade.Claim([.. said, .. denied], [.. denied]));

        var grade = new ClaimGrader(account, []).Of(account.Claims[0]);

        Assert.Equal((expected, reason), (grade.Credibility, grade.Reason));
    }

    [Fact]
    public void Of_OnlyDenied_CannotBeJudged()
    {
        var denial = Say("a.1", "D") with { Stance = Stance.Denies };
        var account = HandMade.Account(HandMade.Claim([denial], denial));

        Assert.Equal((Credibility.CannotBeJudged, "nobody puts it forward"), Short(new ClaimGrader(account, []).Of(account.Claims[0])));
    }

    [Theory]
    [InlineData(Stance.Predicts)]
    [InlineData(Stance.Promises)]
    [InlineData(Stance.Orders)]
    [InlineData(Stance.Asks)]
    public void Of_WhatIsToCome_CannotBeJudged(Stance stance)
    {
        var account = HandMade.Account(HandMade.Claim([Say("a.1", "D") with { Stance = stance }, Say("b.1", "E") with { Stance = stance }]));

        Assert.Equal((Credibility.CannotBeJudged, "it is of what is to come or should be"), Short(new ClaimGrader(account, []).Of(account.Claims[0])));
    }

    [Fact]
    public void Of_ContradictedByAnotherClaim_IsContestedOnceASide()
    {
        var (one, other) = (HandMade.Claim([Say("a.1", "D")]), HandMade.Claim([Say("b.1", "U"), Say("c.1", "U")]));
        var account = HandMade.Account(one, other) with { Contradictions = [new Contradiction(one, other, "they cannot both hold")] };
        var grader = new ClaimGrader(account, []);

        Assert.Equal((Credibility.Doubtful, "it is contested: of those who are not seen to gain by it, 1 puts it forward and 1 contests it"), Short(grader.Of(one)));
        Assert.Equal(Credibility.Possible, grader.Of(other).Credibility);
    }

    [Fact]
    public void Of_SeveralRivals_DoNotAddUp()
    {
        var (one, two, three) = (HandMade.Claim([Say("a.1", "D")]), HandMade.Claim([Say("b.1", "U")]), HandMade.Claim([Say("c.1", "E")]));
        var account = HandMade.Account(one, two, three) with { Contradictions = [new(one, two, ""), new(one, three, ""), new(two, three, "")] };

        Assert.All(account.Claims, c => Assert.Equal(Credibility.Doubtful, new ClaimGrader(account, []).Of(c).Credibility));
    }

    [Fact]
    public void Of_ContestedByAnonymousAlone_SaysSo()
    {
        var denial = Say("b.1", "A") with { Stance = Stance.Denies };
        var account = HandMade.Account(HandMade.Claim([Say("a.1", "D"), denial], denial));

        Assert.Equal(Credibility.Possible, new ClaimGrader(account, []).Of(account.Claims[0]).Credibility);
    }

    [Fact]
    public void Of_RatedSources_ShowsTheLastRatingOfEach()
    {
        var account = HandMade.Account(HandMade.Claim([Say("a.1", "M"), Say("b.1", "D"), Say("c.1", "N")]));
        account = account with { Documents = [.. account.Documents.Select(d => d with { Document = d.Document with { Publisher = "The Orvan Gazette" } })] };
        var grader = new ClaimGrader(account,
        [
            Rate("Ministry of Ports", Reliability.B), Rate("The Orvan Gazette", Reliability.A), Rate("Ila Marn", Reliability.C), Rate("Ministry of Ports", Reliability.D), Rate("Ila Marn", null), Rate("Dockers’ Union", Reliability.A),
        ]);

        Assert.Equal([("The Orvan Gazette", Reliability.A), ("Ministry of Ports", Reliability.D)], grader.Of(account.Claims[0]).Ratings.Select(r => (r.Name, r.Grade)));
    }

    [Fact]
    public void Of_NobodyRated_HasNoReliability()
    {
        var account = HandMade.Account(HandMade.Claim([Say("a.1", "M")]));

        Assert.Empty(new ClaimGrader(account, []).Of(account.Claims[0]).Ratings);
    }

    private static Rating Rate(string name, Reliability? grade) => new(Rating.SourceOf(name), name, grade, "ana", "seen it", "2031-02-03T04:05:06Z");

    private static (Credibility, string) Short(ClaimGrade grade) => (grade.Credibility, grade.Reason);

    private static string[] Split(string letters) => letters.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static AccountStatement Say(string id, string who)
    {
        var words = who.EndsWith('!') ? "Orvany holds 3 cranes" : "3 cranes stand still";
        Actor? actor = who[0] switch { 'M' => Ministry, 'U' => Union, 'D' or 'V' => Doctor, 'E' => Engineer, 'R' => Radio, 'A' => Officials, _ => null };
        var statement = HandMade.Statement(id, actor, words) with { Actor = actor, Via = who[0] == 'V' ? [Radio] : [] };
        return who[0] == 'X' ? statement with { Voice = Voice.Attributed } : statement;
    }
}
