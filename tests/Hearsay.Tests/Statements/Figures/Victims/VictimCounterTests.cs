using FsCheck;
using FsCheck.Fluent;
using Hearsay.Statements.Figures.Victims;
using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay.Tests.Statements.Figures.Victims;

public sealed class VictimCounterTests
{
    [Theory]
    [InlineData("Two dead and five wounded in market attack", 2, 5)]
    [InlineData("1 killed, 3 injured in harbour blast", 1, 3)]
    [InlineData("A 17-year-old boy was killed and two others injured.", 1, 2)]
    [InlineData("A man was shot dead in Lumo on Sunday.", 1, 0)]
    [InlineData("Woman shot in leg outside bakery", 0, 1)]
    [InlineData("Five people were shot, two fatally, at a fair.", 2, 3)]
    [InlineData("A gunman opened fire, killing at least 12 people and wounding 30.", 12, 30)]
    [InlineData("A man and two women were killed.", 3, 0)]
    [InlineData("He killed his wife and two sons, then shot himself.", 4, 0)]
    [InlineData("Four injured in quadruple shooting", 0, 4)]
    [InlineData("Officials are investigating a triple homicide in Lumo.", 3, 0)]
    [InlineData("The shooting claimed the life of a baker.", 1, 0)]
    [InlineData("A man was killed and a woman was injured.", 1, 1)]
    [InlineData("One person was hurt. Nobody was killed.", 0, 1)]
    [InlineData("Four boys between ages 12 and 16 were wounded.", 0, 4)]
    public void Count_Report_ReadsKilledAndWounded(string text, int killed, int wounded)
        => Assert.Equal(new VictimCount(killed, wounded), Count(text));

    [Fact]
    public void Count_LaterNumbersOfOtherEvents_DoNotCount()
    {
        var furniture = string.Concat(Enumerable.Repeat("The council met again to speak of the budget.\n", 12));
        Assert.Equal(new VictimCount(0, 2), Count($"Two hurt in Lumo blast\n{furniture}Last year 40 people were killed in a fire."));
    }

    [Fact]
    public void Count_ReportWithoutVictims_SaysNothing() => Assert.Equal(default, Count("The council met again to speak of the budget."));

    [Fact]
    public void Count_ArbitraryText_NeverThrows()
        => Prop.ForAll<string?>(text => Count(text ?? "").Killed is null or >= 0).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("SIX JESUIT PRIESTS WERE MURDERED. THE SIX PRIESTS WERE KILLED AT NIGHT.", "6")]
    [InlineData("TWO JUDGES WERE KIDNAPPED AND A PEASANT WAS WOUNDED.", "2 1")]
    [InlineData("THE MURDER OF TWO JUDGES SHOCKED THE TOWN.", "2")]
    [InlineData("THE COUNCIL MET.", "")]
    public void HumanTargets_Message_ListsEachGroupOnce(string text, string expected)
        => Assert.Equal(expected, string.Join(' ', HumanTargets.Count(TextSyntax.None(TextLayout.Of(text))).Select(n => n?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?")));

    private static VictimCount Count(string text) => VictimCounter.Count(TextSyntax.None(TextLayout.Of(text)));
}
