using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Hearsay.Ingestion.Feeds;

/// <summary>
/// Reads times as feeds write them: RFC 822 with its later forms and usual mistakes, ISO 8601 in all forms that feeds use (W3CDTF, basic,
/// days and weeks of the year), <c>asctime</c>, and numbers with slashes or dots whose order is certain. A time without a zone counts as UTC.
/// </summary>
internal static partial class FeedTimes
{
    private const int LongestTime = 64;

    /// <summary>What lies outside of these years is what programs write for no time.</summary>
    private const int FirstYear = 1600;
    private const int LastYear = 2200;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The time; null where the text is none.</summary>
    public static OffsetDateTime? Parse(string? text)
    {
        var trimmed = text?.Trim();
        if (trimmed is null || trimmed.Length is 0 or > LongestTime)
        {
            return null;
        }

        foreach (var (form, day) in Forms)
        {
            if (form.Match(trimmed) is { Success: true } match && day(match) is { } found && found.Year is >= FirstYear and <= LastYear)
            {
                return At(found, match);
            }
        }

        return null;
    }

    private static (Regex Form, Func<Match, LocalDate?> Day)[] Forms { get; } =
    [
        (DayMonthYear(), m => Date(Year(m), MonthOf(m), Number(m, "day"))),
        (MonthDayYear(), m => Date(Year(m), MonthOf(m), Number(m, "day"))),
        (IsoDate(), m => Date(Number(m, "year"), Number(m, "month", 1), Number(m, "day", 1))),
        (IsoOrdinal(), m => Number(m, "days") is > 0 and <= 366 and var days ? new LocalDate(Number(m, "year"), 1, 1).PlusDays(days - 1) : null),
        (IsoWeek(), m => WeekDay(Number(m, "year"), Number(m, "week"), Number(m, "day", 1))),
        (Slashes(), m => Date(Number(m, "year"), Number(m, "month"), Number(m, "day"))),
        (Dots(), m => Date(Number(m, "year"), Number(m, "month"), Number(m, "day"))),
        (Seconds(), m => Instant.FromUnixTimeSeconds(long.Parse(m.Groups["seconds"].ValueSpan, CultureInfo.InvariantCulture)).InUtc().Date),
    ];

    private static LocalDate? Date(int year, int month, int day)
        => year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;

    private static LocalDate? WeekDay(int year, int week, int day)
        => year is >= FirstYear and <= LastYear && week is >= 1 and <= 53 && day is >= 1 and <= 7 ? LocalDate.FromWeekYearWeekAndDay(year, Math.Min(week, NodaTime.Calendars.WeekYearRules.Iso.GetWeeksInWeekYear(year, CalendarSystem.Iso)), (IsoDayOfWeek)day) : null;

    /// <summary>Two digits of a year count from 1990 to 2089, as the first feeds are younger than that.</summary>
    private static int Year(Match match) => Number(match, "year") switch
    {
        >= 90 and < 100 and var late => 1900 + late,
        < 90 and var early => 2000 + early,
        var whole => whole,
    };

    private static int MonthOf(Match match) => Array.IndexOf(Months, match.Groups["month"].Value[..3].ToLowerInvariant()) + 1;

    private static int Number(Match match, string group, int missing = 0)
        => match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, CultureInfo.InvariantCulture) : missing;

    private static OffsetDateTime? At(LocalDate day, Match match)
    {
        if (match.Groups["seconds"].Success)
        {
            return Instant.FromUnixTimeSeconds(long.Parse(match.Groups["seconds"].ValueSpan, CultureInfo.InvariantCulture)).WithOffset(Offset.Zero);
        }

        var (hour, minute, second) = (Number(match, "hour"), Number(match, "minute"), Number(match, "second"));
        if (match.Groups["half"] is { Success: true, ValueSpan: [var half, ..] })
        {
            hour = hour is >= 1 and <= 12 ? (hour % 12) + (half is 'p' or 'P' ? 12 : 0) : hour;
        }

        if (hour > 24 || minute > 59 || second > 60 || FeedZones.OffsetOf(match.Groups["zone"].Value) is not { } offset)
        {
            return null;
        }

        // 24:00 is the end of the day, and 60 a leap second
        return day.AtMidnight().PlusHours(hour).PlusMinutes(minute).PlusSeconds(Math.Min(second, 59)).PlusNanoseconds(Fraction(match)).WithOffset(offset);
    }

    private static long Fraction(Match match)
        => match.Groups["fraction"] is { Success: true, Value: var digits } ? long.Parse(digits.PadRight(9, '0')[..9], CultureInfo.InvariantCulture) : 0;

    private const string Clock = @"(?<hour>\d{1,2})[:.](?<minute>\d{1,2})([:.](?<second>\d{1,2})([.,](?<fraction>\d{1,12}))?)?\s*(?<half>[ap]\.?m\b\.?)?";
    private const string Zone = @"\s*(?<zone>[A-Z]{1,5}([+-]\d{1,2}:?\d{0,2})?|[+-]\s?\d{1,2}:?\d{0,2})?(\s*\([^)]*\))?";
    private const string Month = "(?<month>(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)";
    private const string Weekday = @"^((mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?\s*,?\s*)?";
    private const string Iso = @"([T\s]\s*(?<hour>\d{1,2})(:?(?<minute>\d\d)(:?(?<second>\d\d)([.,](?<fraction>\d{1,12}))?)?)?\s*(?<half>[ap]m)?" + Zone + ")?$";
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(Weekday + @"(?<day>\d{1,2})(st|nd|rd|th)?[\s.-]*" + Month + @"[\s.,-]*(?<year>\d{4}|\d{2}),?(\s+(at\s+)?" + Clock + Zone + ")?$", Options)]
    private static partial Regex DayMonthYear();

    /// <summary>Months first, and <c>asctime</c>, which has the year last.</summary>
    [GeneratedRegex(Weekday + Month + @"\.?\s+(?<day>\d{1,2})(st|nd|rd|th)?(,?\s+(?<year>\d{4})(,?\s+(at\s+)?" + Clock + Zone + @")?|,?\s+" + Clock + @"\s*(?<zone>[A-Z]{1,5})?\s+(?<year>\d{4}))$", Options)]
    private static partial Regex MonthDayYear();

    [GeneratedRegex(@"^(?<year>\d{4})(-(?<month>\d{1,2})(-(?<day>\d{1,2}))?|(?<month>\d\d)(?<day>\d\d))?" + Iso, Options)]
    private static partial Regex IsoDate();

    [GeneratedRegex(@"^(?<year>\d{4})-?(?<days>\d{3})" + Iso, Options)]
    private static partial Regex IsoOrdinal();

    [GeneratedRegex(@"^(?<year>\d{4})-?W(?<week>\d\d)(-?(?<day>\d))?" + Iso, Options)]
    private static partial Regex IsoWeek();

    /// <summary>With the year first the month follows, by whatever they are divided.</summary>
    [GeneratedRegex(Weekday + @"(?<year>\d{4})[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})([T\s]+" + Clock + Zone + ")?$", Options)]
    private static partial Regex Slashes();

    /// <summary>With dots the day comes first.</summary>
    [GeneratedRegex(@"^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(,?\s+" + Clock + Zone + ")?$", Options)]
    private static partial Regex Dots();

    [GeneratedRegex(@"^(?<seconds>\d{9,10})(\.\d+)?$", Options)]
    private static partial Regex Seconds();
}
