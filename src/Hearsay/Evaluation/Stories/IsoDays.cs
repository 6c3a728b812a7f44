using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Hearsay.Evaluation.Stories;

/// <summary>Days that a date, month, year, date-time or interval of ISO 8601 covers.</summary>
internal static partial class IsoDays
{
    private const double LeastShare = 0.3;

    /// <summary>Whether two values are equal, or have at least three tenths of the days in common that lie between their outer ends.</summary>
    public static bool AreSame(string? one, string? other)
    {
        if (one == other || Of(one) is not { } x || Of(other) is not { } y)
        {
            return one == other;
        }

        return Math.Min(x.Last, y.Last) - Math.Max(x.First, y.First) + 1 >= LeastShare * (Math.Max(x.Last, y.Last) - Math.Min(x.First, y.First) + 1);
    }

    /// <summary>The days of a value; null where it is something else, or ends before it begins.</summary>
    public static DateInterval? Interval(string? value)
        => Of(value) is { } days && days.First <= days.Last ? new DateInterval(DayOf(days.First), DayOf(days.Last)) : null;

    private static LocalDate DayOf(int number) => LocalDate.FromDateOnly(DateOnly.FromDayNumber(number));

    private static (int First, int Last)? Of(string? value)
    {
        var ends = (value ?? "").Split('/').Select(Period).ToList();
        return ends.Contains(null) ? null : (ends[0]!.Value.First, ends[^1]!.Value.Last);
    }

    private static (int First, int Last)? Period(string value)
    {
        var match = Value().Match(value);
        if (!match.Success)
        {
            return null;
        }

        var (year, month, day) = (Number(match, 1), Number(match, 2), Number(match, 3));
        var first = year == 0 || month > 12 ? null : DayNumber(year, Math.Max(month, 1), Math.Max(day, 1));
        var last = day > 0 ? first : FirstDayAfter(year, month == 0 ? 12 : month) - 1;
        return first is null || last is null ? null : (first.Value, last.Value);
    }

    private static int? FirstDayAfter(int year, int month) => month == 12 ? DayNumber(year + 1, 1, 1) : DayNumber(year, month + 1, 1);

    private static int? DayNumber(int year, int month, int day)
        => year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day).DayNumber : null;

    private static int Number(Match match, int group) => match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?(?:T.*)?$")]
    private static partial Regex Value();
}
