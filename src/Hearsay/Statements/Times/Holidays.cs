using System.Globalization;
using NodaTime;

namespace Hearsay.Statements.Times;

/// <summary>The days of holidays by the rules of <c>time-words.txt</c>.</summary>
internal static class Holidays
{
    /// <summary>The day of a holiday in a year.</summary>
    /// <param name="rule">Month and day (12-25), days after Easter (E+39), or month, which one and weekday (11-4-4; 05-L-1 for the last Monday).</param>
    /// <param name="year">The year.</param>
    public static TimeValue? Of(string rule, int year)
    {
        if (year is < 1 or > 9998)
        {
            return null;
        }

        if (rule[0] == 'E')
        {
            return TimeValue.Day(Easter(year).PlusDays(int.Parse(rule.AsSpan(1), CultureInfo.InvariantCulture)));
        }

        var parts = rule.Split('-');
        var month = int.Parse(parts[0], CultureInfo.InvariantCulture);
        return parts.Length == 2 ? TimeValue.Day(year, month, int.Parse(parts[1], CultureInfo.InvariantCulture))
            : TimeValue.Day(OnWeekday(year, month, parts[1], (IsoDayOfWeek)int.Parse(parts[2], CultureInfo.InvariantCulture)));
    }

    private static LocalDate OnWeekday(int year, int month, string which, IsoDayOfWeek weekday)
    {
        if (which == "L")
        {
            return new LocalDate(year, month, 1).PlusMonths(1).Previous(weekday);
        }

        var first = new LocalDate(year, month, 1).PlusDays(-1).Next(weekday);
        return first.PlusWeeks(int.Parse(which, CultureInfo.InvariantCulture) - 1);
    }

    /// <summary>Easter Sunday of the Gregorian calendar (the anonymous algorithm in Meeus, Astronomical Algorithms, chapter 8).</summary>
    private static LocalDate Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var (d, e) = (b / 4, b % 4);
        var g = (b - ((b + 8) / 25) + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var l = (32 + (2 * e) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new LocalDate(year, n / 31, (n % 31) + 1);
    }
}
