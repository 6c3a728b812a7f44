using Hearsay.Claims;
using NodaTime;

namespace Hearsay.Tests.Claims;

public sealed class TimelineEntryTests
{
    [Fact]
    public void Of_DaysOfContents_AreInOrder()
    {
        var (fourth, week) = (new DateInterval(new LocalDate(2031, 1, 4), new LocalDate(2031, 1, 4)), new DateInterval(new LocalDate(2031, 1, 4), new LocalDate(2031, 1, 10)));
        var late = HandMade.Statement("a.1", null, "a crane fell this week") with { Times = [week] };
        var early = HandMade.Statement("b.1", null, "the gates shut on Saturday") with { Times = [fourth] };
        var again = HandMade.Statement("c.1", null, "the gates shut this week, on Saturday") with { Times = [fourth, week, fourth] };
        var never = HandMade.Statement("c.2", null, "gulls shriek");

        var entries = TimelineEntry.Of(ClaimSummary.Of(HandMade.Account(HandMade.Claim([late]), HandMade.Claim([early, again]), HandMade.Claim([never]))));

        Assert.Equal([(fourth, 2), (week, 1), (week, 1)], entries.Select(e => (e.Days, e.Statements.Count)));
        Assert.Equal(["b.1", "a.1", "c.1"], entries.Select(e => e.Statements[0].Id));
    }
}
