using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace Hearsay.Statements.Times;

/// <summary>A value of TIMEX3 with the days that it covers.</summary>
/// <param name="Text">The value as written.</param>
/// <param name="Days">The days; null for what is no part of the calendar, or cannot be placed.</param>
/// <param name="Precision">What part of the calendar the days are.</param>
/// <param name="IsUnresolved">Whether a publication time would have placed it.</param>
internal readonly record struct TimeValue(string Text, DateInterval? Days = null, TimePrecision? Precision = null, bool IsUnresolved = false)
{
    /// <summary>First and last year that a value may name.</summary>
    private const int FirstYear = 1, LastYear = 9998;

    /// <summary>A value that hangs on a publication time that nobody gave.</summary>
    public static TimeValue Unresolved(string text) => new(text, IsUnresolved: true);

    /// <summary>A day; null where the calendar has no such day.</summary>
    public static TimeValue? Day(int year, int month, int day)
        => IsYear(year) && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? Day(new LocalDate(year, month, day))
            : null;

    /// <summary>A day.</summary>
    public static TimeValue Day(LocalDate date) => new(DayText(date), new DateInterval(date, date), TimePrecision.Day);

    /// <summary>A month; null where the year is out of range.</summary>
    public static TimeValue? Month(int year, int month)
        => IsYear(year) ? new(Invariant($"{year:D4}-{month:D2}"), Months(year, month, 1), TimePrecision.Month) : null;

    /// <summary>A year; null where it is out of range.</summary>
    public static TimeValue? Year(int year)
        => IsYear(year) ? new(Invariant($"{year:D4}"), Months(year, 1, 12), TimePrecision.Year) : null;

    /// <summary>A quarter, from 1 to 4; null where the year is out of range.</summary>
    public static TimeValue? Quarter(int year, int quarter)
        => IsYear(year) && quarter is >= 1 and <= 4 ? new(Invariant($"{year:D4}-Q{quarter}"), Months(year, (3 * quarter) - 2, 3), TimePrecision.Quarter) : null;

    /// <summary>A half of a year, 1 or 2; null where the year is out of range.</summary>
    public static TimeValue? Half(int year, int half)
        => IsYear(year) && half is 1 or 2 ? new(Invariant($"{year:D4}-H{half}"), Months(year, (6 * half) - 5, 6), TimePrecision.Interval) : null;

    /// <summary>A season (SP, SU, FA, WI); a winter begins in December of its year. Null where the year is out of range.</summary>
    public static TimeValue? Season(int year, string season)
        => IsYear(year) && IsYear(year + 1) ? new(Invariant($"{year:D4}-{season}"), Months(year, FirstMonth(season), 3), TimePrecision.Season) : null;

    /// <summary>The first month of a season on the northern half of the earth.</summary>
    public static int FirstMonth(string season) => season switch { "SP" => 3, "SU" => 6, "FA" => 9, _ => 12 };

    /// <summary>The week in which a day lies (ISO 8601).</summary>
    public static TimeValue Week(LocalDate date)
    {
        var monday = date.PlusDays(1 - (int)date.DayOfWeek);
        return new(WeekText(date), new DateInterval(monday, monday.PlusDays(6)), TimePrecision.Week);
    }

    /// <summary>The weekend of the week in which a day lies.</summary>
    public static TimeValue Weekend(LocalDate date)
    {
        var saturday = date.PlusDays(6 - (int)date.DayOfWeek);
        return new($"{WeekText(date)}-WE", new DateInterval(saturday, saturday.PlusDays(1)), TimePrecision.Weekend);
    }

    /// <summary>A decade by its years less their last digit; null where it is out of range.</summary>
    public static TimeValue? Decade(int decade)
        => IsYear(10 * decade) ? new(Invariant($"{decade:D3}"), Years(10 * decade, 10), TimePrecision.Decade) : null;

    /// <summary>A century by its years less their last two digits; null where it is out of range.</summary>
    public static TimeValue? Century(int century)
        => IsYear((100 * century) + 1) ? new(Invariant($"{century:D2}"), Years(100 * century, 100), TimePrecision.Century) : null;

    /// <summary>A day, week or month of a part of the calendar, counted from its beginning; -1 is its last. Null where it has no such.</summary>
    public static TimeValue? Within(DateInterval whole, TimeUnit unit, int place)
    {
        if (unit == TimeUnit.Month)
        {
            var month = place < 0 ? whole.End : whole.Start.PlusMonths(Math.Min(place, 12) - 1);
            return whole.Contains(month) ? Month(month.Year, month.Month) : null;
        }

        var length = unit switch { TimeUnit.Day => 1, TimeUnit.Week => 7, _ => int.MaxValue };
        if (place > whole.Length / length || length > whole.Length)
        {
            return null;
        }

        var first = place < 0 ? whole.End.PlusDays(1 - length) : whole.Start.PlusDays((place - 1) * length);
        return length == 1 ? Day(first) : new(WeekText(first.PlusDays(3)), new DateInterval(first, first.PlusDays(6)), TimePrecision.Interval);
    }

    /// <summary>The part of the calendar of a unit in which a day lies.</summary>
    public static TimeValue? Of(TimeUnit unit, LocalDate date) => unit switch
    {
        TimeUnit.Weekend => Weekend(date),
        TimeUnit.Week or TimeUnit.Fortnight => Week(date),
        TimeUnit.Month => Month(date.Year, date.Month),
        TimeUnit.Quarter => Quarter(date.Year, (date.Month + 2) / 3),
        TimeUnit.Year => Year(date.Year),
        TimeUnit.Decade => Decade(date.Year / 10),
        TimeUnit.Century or TimeUnit.Millennium => Century(date.Year / 100),
        _ => Day(date),
    };

    /// <summary>A day moved by a number of units; null where that leads out of the calendar.</summary>
    public static LocalDate? Shift(LocalDate date, TimeUnit unit, double number)
    {
        var months = unit switch { TimeUnit.Month => 1, TimeUnit.Quarter => 3, TimeUnit.Year => 12, TimeUnit.Decade => 120, TimeUnit.Century => 1200, TimeUnit.Millennium => 12000, _ => 0 };
        var days = unit switch { TimeUnit.Day => 1, TimeUnit.Week or TimeUnit.Weekend => 7, TimeUnit.Fortnight => 14, _ => 0 };
        var year = date.Year + (number * ((months / 12.0) + (days / 365.0)));
        if (year is not (> FirstYear and < LastYear))
        {
            return null;
        }

        var moved = date.PlusMonths((int)(number * months)).PlusDays((int)(number * days));
        return IsYear(moved.Year) ? moved : null;
    }

    private static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    private static DateInterval Months(int year, int month, int count)
    {
        var first = new LocalDate(year, month, 1);
        return new DateInterval(first, first.PlusMonths(count).PlusDays(-1));
    }

    private static DateInterval Years(int year, int count) => new(new LocalDate(Math.Max(FirstYear, year), 1, 1), new LocalDate(Math.Min(LastYear, year + count - 1), 12, 31));

    /// <summary>A day as ISO 8601 writes it.</summary>
    public static string DayText(LocalDate date) => Invariant($"{date.Year:D4}-{date.Month:D2}-{date.Day:D2}");

    private static string WeekText(LocalDate date)
        => Invariant($"{WeekYearRules.Iso.GetWeekYear(date):D4}-W{WeekYearRules.Iso.GetWeekOfWeekYear(date):D2}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
