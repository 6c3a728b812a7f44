using Hearsay.Statements.Times;
using Hearsay.Syntax;
using Hearsay.Text;
using NodaTime;

namespace Hearsay.Tests.Statements.Times;

/// <summary>Sentences of an article published on Wednesday 15 May 2024 at 14:30, each with the times in it.</summary>
public sealed class TimeReaderTests
{
    private static readonly OffsetDateTime Published = new(new LocalDateTime(2024, 5, 15, 14, 30), Offset.FromHours(2));

    [Theory]
    [InlineData("It began on 21 January 2025.", "21 January 2025 = 2025-01-21")]
    [InlineData("It began on January 21, 2025, in Lima.", "January 21, 2025 = 2025-01-21")]
    [InlineData("It began on Jan. 21, 2025.", "Jan. 21, 2025 = 2025-01-21")]
    [InlineData("It began on Dec. 3, 2023.", "Dec. 3, 2023 = 2023-12-03")]
    [InlineData("It began on the 3rd of March 2024.", "the 3rd of March 2024 = 2024-03-03")]
    [InlineData("It began on the third of March.", "the third of March = 2024-03-03")]
    [InlineData("It began on Sunday, March 3, 2024.", "Sunday, March 3, 2024 = 2024-03-03")]
    [InlineData("It began on Sunday 3 March.", "Sunday 3 March = 2024-03-03")]
    [InlineData("It began on March 3rd.", "March 3rd = 2024-03-03")]
    [InlineData("It began on 2024-03-03.", "2024-03-03 = 2024-03-03")]
    [InlineData("It began on 3.3.2024.", "3.3.2024 = 2024-03-03")]
    [InlineData("It began on 21/3/2024.", "21/3/2024 = 2024-03-21")]
    [InlineData("It began on 3/21/2024.", "3/21/2024 = 2024-03-21")]
    [InlineData("It had begun on the 14th.", "the 14th = 2024-05-14")]
    [InlineData("It had begun on the 28th.", "the 28th = 2024-04-28")]
    [InlineData("It had begun on the ninth.", "the ninth = 2024-05-09")]
    [InlineData("It will end on 3 January.", "3 January = 2025-01-03")]
    [InlineData("It ended on 3 December.", "3 December = 2023-12-03")]
    public void Read_Day_GivesTheDate(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("It began in March.", "March = 2024-03")]
    [InlineData("It began in November.", "November = 2023-11")]
    [InlineData("It will begin in November.", "November = 2024-11")]
    [InlineData("It began last November.", "last November = 2023-11")]
    [InlineData("It began in March 2019.", "March 2019 = 2019-03")]
    [InlineData("It began in March of last year.", "March of last year = 2023-03")]
    [InlineData("It began in early March.", "early March = 2024-03 Start")]
    [InlineData("It began at the beginning of March.", "the beginning of March = 2024-03 Start")]
    [InlineData("It ended in mid-March.", "mid-March = 2024-03 Middle")]
    [InlineData("It ended at the end of 2023.", "the end of 2023 = 2023 End")]
    [InlineData("It ended late in 2023.", "late in 2023 = 2023 End")]
    [InlineData("It began in 1987.", "1987 = 1987")]
    [InlineData("It began in the 1990s.", "the 1990s = 199")]
    [InlineData("It began in the late '80s.", "the late '80s = 198 End")]
    [InlineData("It began in the nineties.", "the nineties = 199")]
    [InlineData("It began in the 19th century.", "the 19th century = 18")]
    [InlineData("It began in the spring of 2022.", "the spring of 2022 = 2022-SP")]
    [InlineData("It began last summer.", "last summer = 2023-SU")]
    [InlineData("It froze last winter.", "last winter = 2023-WI")]
    [InlineData("It grew in the third quarter of 2023.", "the third quarter of 2023 = 2023-Q3")]
    [InlineData("It grew in Q3 2023.", "Q3 2023 = 2023-Q3")]
    [InlineData("It grew in the first half of 2023.", "the first half of 2023 = 2023-H1")]
    public void Read_PartOfTheCalendar_GivesIt(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("He left on Tuesday.", "Tuesday = 2024-05-14")]
    [InlineData("He left on Wednesday.", "Wednesday = 2024-05-15")]
    [InlineData("He left last Friday.", "last Friday = 2024-05-10")]
    [InlineData("He will leave on Friday.", "Friday = 2024-05-17")]
    [InlineData("He leaves next Monday.", "next Monday = 2024-05-20")]
    [InlineData("He must leave by Monday.", "Monday = 2024-05-20")]
    [InlineData("He left on Tuesday evening.", "Tuesday evening = 2024-05-14TEV")]
    [InlineData("He left on Wednesday night.", "Wednesday night = 2024-05-08TNI")]
    [InlineData("He left in the early hours of Tuesday.", "the early hours of Tuesday = 2024-05-14TMO")]
    [InlineData("He left on the night of 3 March.", "the night of 3 March = 2024-03-03TNI")]
    [InlineData("He left at 10:35 a.m. on Tuesday.", "10:35 a.m. on Tuesday = 2024-05-14T10:35")]
    [InlineData("He left at 5.10 p.m. yesterday.", "5.10 p.m. yesterday = 2024-05-14T17:10")]
    [InlineData("He left at noon.", "noon = 2024-05-15T12:00")]
    [InlineData("He left at five o'clock.", "five o'clock = 2024-05-15T05:00")]
    public void Read_WeekdayOrHour_TakesTheTense(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("He left yesterday.", "yesterday = 2024-05-14")]
    [InlineData("He leaves tomorrow morning.", "tomorrow morning = 2024-05-16TMO")]
    [InlineData("He left last night.", "last night = 2024-05-14TNI")]
    [InlineData("He left this morning.", "this morning = 2024-05-15TMO")]
    [InlineData("He left last week.", "last week = 2024-W19")]
    [InlineData("He left earlier this week.", "earlier this week = 2024-W20")]
    [InlineData("He left last month.", "last month = 2024-04")]
    [InlineData("He leaves early next year.", "early next year = 2025 Start")]
    [InlineData("He left two weeks ago.", "two weeks ago = 2024-05-01")]
    [InlineData("He left three months ago.", "three months ago = 2024-02")]
    [InlineData("He left about four years ago.", "about four years ago = 2020")]
    [InlineData("He left twelve days ago.", "twelve days ago = 2024-05-03")]
    [InlineData("He came on 3 March and left the next day.", "3 March = 2024-03-03", "the next day = 2024-03-04")]
    [InlineData("He came on 3 March and left two days later.", "3 March = 2024-03-03", "two days later = 2024-03-05")]
    [InlineData("He came on 3 March. The day before, it rained.", "3 March = 2024-03-03", "The day before = 2024-03-02")]
    [InlineData("He left two days before Christmas.", "two days before Christmas = 2023-12-23")]
    [InlineData("He left at Easter.", "Easter = 2024-03-31")]
    [InlineData("It snowed overnight.", "overnight = 2024-05-15TNI")]
    [InlineData("He left over the weekend.", "the weekend = 2024-W19-WE")]
    [InlineData("He will go by the end of the month.", "the end of the month = 2024-05 End")]
    public void Read_Relative_CountsFromPublicationOrTheTimeBefore(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("He stayed for three days.", "three days = P3D")]
    [InlineData("He stayed for two and a half years.", "two and a half years = P2Y6M")]
    [InlineData("He stayed for a few weeks.", "a few weeks = PXW")]
    [InlineData("A three-week truce held.", "three-week = P3W")]
    [InlineData("Nearly three years into the war, he left.", "Nearly three years = P3Y")]
    [InlineData("Over the past twenty-four hours it rained.", "the past twenty-four hours = PT24H")]
    [InlineData("It will rain in the coming weeks.", "the coming weeks = PXW")]
    [InlineData("It rained for more than a decade.", "more than a decade = P10Y")]
    [InlineData("It rains every day.", "every day = P1D")]
    [InlineData("It rains daily.", "daily = P1D")]
    [InlineData("They meet every second week.", "every second week = P2W")]
    [InlineData("They meet twice a week.", "twice a week = P1W")]
    [InlineData("They meet every Friday.", "every Friday = XXXX-WXX-5")]
    [InlineData("They meet on Mondays.", "Mondays = XXXX-WXX-1")]
    [InlineData("He is now in Rome.", "now = PRESENT_REF")]
    [InlineData("He recently moved.", "recently = PAST_REF")]
    [InlineData("He will soon move.", "soon = FUTURE_REF")]
    public void Read_LengthSetOrReference_GivesItsValue(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("He may march in a second.")]
    [InlineData("A 6-year-old boy fell.")]
    [InlineData("The fall of the house was long.")]
    [InlineData("He paid $2000 for 1990 shares.")]
    [InlineData("It begins on 31 February.")]
    [InlineData("It began on February 30, 2024.")]
    [InlineData("He was the first of ten.")]
    [InlineData("Jan Novak spoke.")]
    [InlineData("It ended 2-1.")]
    [InlineData("The year 99999 is far.")]
    public void Read_NoTime_GivesNone(string text) => Check(text);

    [Theory]
    [InlineData("He left yesterday.", "yesterday = DCT-P1D")]
    [InlineData("He left last week.", "last week = DCT-P1W")]
    [InlineData("He left this year.", "this year = DCT")]
    [InlineData("He left on Friday.", "Friday = XXXX-WXX-5")]
    [InlineData("He left in March.", "March = XXXX-03")]
    [InlineData("He left on 3 March.", "3 March = XXXX-03-03")]
    [InlineData("He left two weeks ago.", "two weeks ago = DCT-P2W")]
    [InlineData("He left last night.", "last night = DCTTNI")]
    public void Read_NoPublication_StaysRelative(string text, string expected)
    {
        var found = Assert.Single(TimeReader.Read(TextSyntax.None(TextLayout.Of(text)), null));

        Assert.Equal(expected, Written(text, found));
        Assert.True(found.IsUnresolved);
        Assert.Null(found.Days);
    }

    [Theory]
    [InlineData("It began in 2019.", "2019 = 2019")]
    [InlineData("It began on 3 March 2019.", "3 March 2019 = 2019-03-03")]
    public void Read_NoPublicationButAYear_IsResolved(string text, string expected)
    {
        var found = Assert.Single(TimeReader.Read(TextSyntax.None(TextLayout.Of(text)), null));

        Assert.Equal(expected, Written(text, found));
        Assert.False(found.IsUnresolved);
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(9999, 12, 31)]
    [InlineData(-500, 6, 1)]
    public void Read_PublicationAtTheEndOfTime_DoesNotFail(int year, int month, int day)
        => Assert.NotEmpty(TimeReader.Read(
            TextSyntax.None(TextLayout.Of("Last winter, two centuries ago, next Easter, 5000 years later, on Friday night, in March, overnight, by the end of 9999.")),
            new OffsetDateTime(new LocalDateTime(year, month, day, 0, 0), Offset.Zero)));

    private static void Check(string text, params string[] expected)
        => Assert.Equal(expected, TimeReader.Read(TextSyntax.None(TextLayout.Of(text)), Published).Select(t => Written(text, t)));

    private static string Written(string text, TimeMention time)
        => $"{time.Span.In(text)} = {time.Value}{(time.Part == TimePart.Whole ? "" : $" {time.Part}")}";
}
