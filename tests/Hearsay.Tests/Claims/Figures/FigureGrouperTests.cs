using Hearsay.Claims;
using Hearsay.Claims.Figures;
using Hearsay.Claims.Grouping;
using Hearsay.Resolution;
using Hearsay.Statements;
using Hearsay.Statements.Stances;
using Hearsay.Text;
using NodaTime;

namespace Hearsay.Tests.Claims.Figures;

public sealed class FigureGrouperTests
{
    private static readonly Instant Noon = Instant.FromUtc(2030, 5, 4, 12, 0);
    private static readonly Actor Police = Told.Actor("police", null), Organisers = Told.Actor("organisers", null), University = Told.Actor("university", null);

    [Fact]
    public void Group_RivalFiguresForOneThing_AreOfOneGroup()
    {
        var groups = GroupsOf(
            Say("a.1", "a", Police, "9,000 marchers walked to the harbour", 9000, "marchers", "walked"),
            Say("b.1", "b", Organisers, "45,000 marchers walked to the harbour", 45000, "marchers", "walked"));

        Assert.Single(groups.Distinct());
    }

    [Fact]
    public void Group_FiguresForDifferentThings_StayApart()
    {
        var groups = GroupsOf(
            Say("a.1", "a", Police, "9,000 marchers walked to the harbour", 9000, "marchers", "walked"),
            Say("b.1", "b", University, "14 shop windows broke", 14, "shop windows", "broken"));

        Assert.Equal(2, groups.Distinct().Count());
    }

    [Fact]
    public void Group_WhatPeopleCoded_GoesByTheCodeAlone()
    {
        var groups = GroupsOf(
            Say("a.1", "a", Police, "9,000 walked", 9000, "marchers", null, isCoded: true),
            Say("b.1", "b", Organisers, "the quay held 45,000", 45000, "marchers", null, isCoded: true),
            Say("c.1", "c", University, "9,000 walked", 9000, "walkers", null, isCoded: true));

        Assert.Equal([true, false], [groups[0] == groups[1], groups[0] == groups[2]]);
    }

    [Fact]
    public void Group_TwoFiguresOfOneStatement_StayApart()
    {
        var twice = Say("a.1", "a", Police, "9,000 marchers and 9,000 marchers", 9000, "marchers", null);

        Assert.Equal(2, GroupsOf(twice with { Figures = [twice.Figures[0], twice.Figures[0]] }).Distinct().Count());
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void Group_OneActorTwiceInADocument_IsOfOneGroupOnlyInAnotherEntryOfALiveReport(int entry, bool isApart)
    {
        var first = new Content(Say("a.1", "a", Police, "nine marchers arrested", 9, "marchers", "arrested"), 0, Noon, WordVectors.None) { Entry = entry };
        var second = new Content(Say("a.2", "a", Police, "ten marchers arrested", 10, "marchers", "arrested"), 1, Noon, WordVectors.None) { Entry = 2 };

        var groups = FigureGrouper.Group([first, second]);

        Assert.Equal(isApart, groups[first.Statement][0].Group == groups[second.Statement][0].Group);
    }

    [Theory]
    [InlineData("It rained.\n9:05 A boat sank.\n21.40 It was found at 9:30.", 50, 2)]
    [InlineData("It rained at 9:05.\nA boat sank.", 25, 0)]
    public void EntryAt_LiveReport_CountsTheTimesThatBeginLines(string text, int place, int expected) => Assert.Equal(expected, LiveEntries.EntryAt(text, place));

    private static List<int> GroupsOf(params AccountStatement[] statements)
    {
        var contents = statements.Select(s => new Content(s, 0, Noon, WordVectors.None)).ToList();
        var groups = FigureGrouper.Group(contents);
        return [.. statements.SelectMany(s => groups[s]).Select(f => f.Group)];
    }

    private static AccountStatement Say(string id, string document, Actor actor, string words, decimal number, string counted, string? outcome, bool isCoded = false) => new(id, document)
    {
        Content = [new TextSpan(0, words.Length)],
        Words = words,
        Voice = Voice.Attributed,
        Actor = actor,
        Stance = Stance.Asserts,
        Factuality = Factuality.Certain,
        Figures = [new AccountFigure(number, number, number) { Span = new TextSpan(0, words.IndexOf(' ', StringComparison.Ordinal)), Counted = counted, Outcome = outcome, IsCoded = isCoded }],
    };
}
