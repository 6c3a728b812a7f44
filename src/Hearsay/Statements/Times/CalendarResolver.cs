using System.Globalization;
using NodaTime;

namespace Hearsay.Statements.Times;

/// <summary>Places parts of the calendar whose year, month or week is left open.</summary>
internal static class CalendarResolver
{
    /// <summary>Within how many days of publication the nearest day, month or quarter is taken, whatever the verb says; chosen on TimeBank.</summary>
    private const int NearDay = 100, NearMonth = 31, NearQuarter = 150;

    /// <summary>A day of a month.</summary>
    public static Func<TimeAnchor, TimeValue?> Day(int month, int day, WrittenYear? year) => anchor =>
    {
        if (year is { } written)
        {
            return written.From(anchor.Published) is { } number ? TimeValue.Day(number, month, day) : Open(month, day);
        }

        if (anchor.Published is not { } published)
        {
            return Open(month, day);
        }

        var distance = (month * 31) + day - (published.Month * 31) - published.Day;
        return TimeValue.Day(anchor.YearOf(published.Year, distance, NearDay), month, day);
    };

    /// <summary>A month.</summary>
    public static Func<TimeAnchor, TimeValue?> Month(int month, WrittenYear? year, int? step) => anchor =>
        YearOf(anchor, year, step, month, NearMonth) is { } number ? TimeValue.Month(number, month) : TimeValue.Unresolved(Invariant($"XXXX-{month:D2}"));

    /// <summary>A season.</summary>
    public static Func<TimeAnchor, TimeValue?> Season(string season, WrittenYear? year, int? step) => anchor =>
    {
        if (YearOf(anchor, year, step, TimeValue.FirstMonth(season), NearMonth) is not { } number)
        {
            return TimeValue.Unresolved($"XXXX-{season}");
        }

        var isRunningWinter = year is null && season == "WI" && step is null or 0 && anchor.Published is { Month: <= 2 } published && number == published.Year;
        return TimeValue.Season(isRunningWinter ? number - 1 : number, season);
    };

    /// <summary>A quarter.</summary>
    public static Func<TimeAnchor, TimeValue?> Quarter(int quarter, WrittenYear? year) => anchor =>
        YearOf(anchor, year, null, (3 * quarter) + 1, NearQuarter) is { } number ? TimeValue.Quarter(number, quarter) : TimeValue.Unresolved(Invariant($"XXXX-Q{quarter}"));

    /// <summary>"The 1988 period": the quarter of that year which the text speaks of, else the year.</summary>
    public static Func<TimeAnchor, TimeValue?> PeriodOf(int year, bool isQuarter) => anchor =>
        anchor.Quarter is { Days: { } days } ? TimeValue.Quarter(year, (days.Start.Month + 2) / 3)
            : isQuarter ? null : TimeValue.Year(year);

    /// <summary>A year.</summary>
    public static Func<TimeAnchor, TimeValue?>? Year(double year) => year is >= 1 and <= 9999 ? _ => TimeValue.Year((int)year) : null;

    /// <summary>A day of the running month, or of the one that the text speaks of where that is long ago.</summary>
    public static Func<TimeAnchor, TimeValue?> DayOfMonth(int day) => anchor =>
    {
        if (anchor.Published is not { } published)
        {
            return day is >= 1 and <= 31 ? TimeValue.Unresolved(Invariant($"XXXX-XX-{day:D2}")) : null;
        }

        var spoken = anchor.Reference is { Precision: TimePrecision.Day or TimePrecision.Month, Days: { } days } && Math.Abs(Period.DaysBetween(days.Start, published)) > 62 ? days.Start : published;
        var first = new LocalDate(spoken.Year, spoken.Month, 1);
        var months = spoken != published || anchor.Direction == TimeDirection.Unknown ? 0
            : anchor.Direction == TimeDirection.Past && day > published.Day ? -1
            : anchor.Direction == TimeDirection.Future && day < published.Day ? 1 : 0;
        return TimeValue.Shift(first, TimeUnit.Month, months) is { } month ? TimeValue.Day(month.Year, month.Month, day) : null;
    };

    /// <summary>A weekday.</summary>
    /// <param name="weekday">From 1, Monday.</param>
    /// <param name="step">-1 for the last, 1 for the next, 0 for this or that one.</param>
    /// <param name="kind">The class of the word that gives the step.</param>
    /// <param name="isOfWeek">Whether the step counts weeks ("last week Tuesday").</param>
    public static Func<TimeAnchor, TimeValue?> Weekday(int weekday, int? step, char kind, bool isOfWeek) => anchor =>
    {
        if (anchor.Published is not { } published)
        {
            return TimeValue.Unresolved(Invariant($"XXXX-WXX-{weekday}"));
        }

        var day = (IsoDayOfWeek)weekday;
        if (isOfWeek)
        {
            return TimeValue.Shift(published.PlusDays(1 - (int)published.DayOfWeek), TimeUnit.Day, (7 * step!.Value) + weekday - 1) is { } inWeek ? TimeValue.Day(inWeek) : null;
        }

        var found = (step, kind) switch
        {
            ( < 0, _) => published.Previous(day),
            ( > 0, _) => published.Next(day),
            (_, 'h') => published.Previous(day),
            (0, 'C') => anchor.Direction == TimeDirection.Past ? OnOrBefore(published, day) : OnOrAfter(published, day),
            (0, _) => OnOrBefore(published, day),
            _ => anchor.Direction == TimeDirection.Future ? OnOrAfter(published, day) : OnOrBefore(published, day),
        };
        return TimeValue.Day(found);
    };

    /// <summary>A holiday.</summary>
    /// <param name="rule">Month and day (12-25), days after Easter (E+39), or month, which one and weekday (11-4-4, 05-L-1).</param>
    /// <param name="year">Its year.</param>
    /// <param name="step">-1 for the last, 1 for the next.</param>
    public static Func<TimeAnchor, TimeValue?> Holiday(string rule, WrittenYear? year, int? step) => anchor =>
    {
        if (year is not null)
        {
            return year.Value.From(anchor.Published) is { } number ? Holidays.Of(rule, number) : TimeValue.Unresolved("XXXX-XX-XX");
        }

        if (anchor.Published is not { } published || Holidays.Of(rule, published.Year) is not { Days: { } days })
        {
            return TimeValue.Unresolved("XXXX-XX-XX");
        }

        var distance = Period.DaysBetween(published, days.Start);
        var turned = step switch { < 0 => distance >= 0 ? published.Year - 1 : published.Year, > 0 => distance <= 0 ? published.Year + 1 : published.Year, _ => anchor.YearOf(published.Year, distance, NearDay) };
        return Holidays.Of(rule, turned);
    };

    /// <summary>The year of a month or of what begins with it; null where publication would have to tell.</summary>
    private static int? YearOf(TimeAnchor anchor, WrittenYear? year, int? step, int month, int near)
    {
        if (year is { } written)
        {
            return written.From(anchor.Published);
        }

        if (anchor.Published is not { } published)
        {
            return null;
        }

        return step switch
        {
            < 0 => month >= published.Month ? published.Year - 1 : published.Year,
            > 0 => month <= published.Month ? published.Year + 1 : published.Year,
            0 => published.Year,
            _ => anchor.YearOf(published.Year, (month - published.Month) * 31, near),
        };
    }

    private static TimeValue? Open(int month, int day)
        => TimeValue.Day(2000, month, day) is null ? null : TimeValue.Unresolved(Invariant($"XXXX-{month:D2}-{day:D2}"));

    private static LocalDate OnOrBefore(LocalDate date, IsoDayOfWeek day) => date.DayOfWeek == day ? date : date.Previous(day);

    private static LocalDate OnOrAfter(LocalDate date, IsoDayOfWeek day) => date.DayOfWeek == day ? date : date.Next(day);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
