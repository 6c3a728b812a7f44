using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Hearsay.Statements.Times;
using Hearsay.Syntax;
using Hearsay.Tests.Text;
using Hearsay.Text;
using NodaTime;
using NodaTime.Text;

namespace Hearsay.Tests.Statements.Times;

public sealed class TimePropertyTests
{
    private static readonly OffsetDateTime Published = new(new LocalDateTime(2024, 5, 15, 14, 30), Offset.Zero);

    /// <summary>Words of every class, in no order.</summary>
    private static readonly Gen<string> TimeWords = Gen.Elements(
        "two", "a", "the", "of", "and", "-", "31", "99999", "1999", "2024-02-30", "99.99.9999", "February", "Mon", "Friday", "fridays", "Christmas", "spring", "quarter", "third", "31st", "weeks", "century",
        "millennia", "last", "next", "this", "that", "every", "ago", "later", "before", "early", "the end of", "mid", "half", "noon", "night", "a.m.", "10:35", "25:99", "'90s", "1990s", "Q3", "in", "since",
        "until", "about", "now", "million", "hundred", "billionth", ",", ".", "year", "ended", "10000000000000000000000", "١٢٣", "twice", "overnight", "weekend").Select(w => w + " ").ArrayOf().Select(string.Concat);

    private static readonly Arbitrary<string> Texts = Gen.OneOf(TimeWords, HostileText.Any.Generator).ToArbitrary();

    [Fact]
    public void Read_AnyText_GivesSpansInOrderInsideIt()
        => Prop.ForAll(Texts, text =>
        {
            var end = 0;
            foreach (var time in Read(text, Published))
            {
                Assert.InRange(time.Span.Start, end, text.Length - 1);
                Assert.InRange(time.Span.End, time.Span.Start + 1, text.Length);
                Assert.NotEmpty(time.Value);
                Assert.Equal(time.Days is null, time.Precision is null);
                end = time.Span.End;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Read_Twice_GivesTheSame()
        => Prop.ForAll(Texts, text => Assert.Equal(Read(text, Published), Read(text, Published))).QuickCheckThrowOnFailure();

    [Fact]
    public void Read_NoPublication_NeverPlacesWhatHangsOnIt()
        => Prop.ForAll(Texts, text => Assert.All(Read(text, null), time => Assert.False(time.IsUnresolved && time.Days is not null))).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_AnyPieceOfAnyText_GivesDaysInOrder()
        => Prop.ForAll(Texts, text =>
        {
            var content = new TextSpan(text.Length / 4, text.Length);
            Assert.All(ContentTimes.Of(text, [content], Read(text, Published), Published), time => Assert.True(content.Contains(time.Span) && time.Days!.Start <= time.Days.End));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Read_FormattedDate_GivesTheDate()
        => Prop.ForAll(Gen.Choose(-250_000, 60_000).ToArbitrary(), Gen.Elements("d MMMM yyyy", "MMMM d, yyyy", "yyyy-MM-dd", "MMM d, yyyy", "dddd, d MMMM yyyy", "d.M.yyyy").ToArbitrary(), (days, pattern) =>
        {
            var date = new LocalDate(2024, 5, 15).PlusDays(days);
            var written = LocalDatePattern.Create(pattern, CultureInfo.InvariantCulture).Format(date);
            var found = Assert.Single(Read($"It happened on {written} in the town.", Published));

            Assert.Equal(LocalDatePattern.Iso.Format(date), found.Value);
            Assert.Equal(new DateInterval(date, date), found.Days);
            Assert.Equal(written, found.Span.In($"It happened on {written} in the town."));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static IReadOnlyList<TimeMention> Read(string text, OffsetDateTime? published) => TimeReader.Read(TextSyntax.None(TextLayout.Of(text)), published);
}
