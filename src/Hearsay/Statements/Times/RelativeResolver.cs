using System.Globalization;
using NodaTime;

namespace Hearsay.Statements.Times;

/// <summary>Places times that are counted from publication, or from the time that the text named last.</summary>
internal static class RelativeResolver
{
    /// <summary>The unit that lies a number of units after publication.</summary>
    public static Func<TimeAnchor, TimeValue?> Step(TimeUnit unit, int number) => anchor =>
        anchor.Published is not { } published ? Open(unit, number)
            : TimeValue.Shift(published, unit, number) is { } date ? TimeValue.Of(unit, date) : null;

    /// <summary>Tonight; or overnight, which is two days.</summary>
    public static Func<TimeAnchor, TimeValue?> Night(bool isOver) => anchor =>
    {
        if (anchor.Published is not { } published)
        {
            return TimeValue.Unresolved("DCTTNI");
        }

        return isOver && TimeValue.Shift(published, TimeUnit.Day, -1) is { } before
            ? new TimeValue(TimeValue.DayText(published) + "TNI", new DateInterval(before, published), TimePrecision.Interval)
            : TimeValue.Day(published) with { Text = TimeValue.DayText(published) + "TNI" };
    };

    /// <summary>This morning, last night, that evening, the next morning.</summary>
    /// <param name="part">The part of the day as TIMEX3 writes it.</param>
    /// <param name="relative">The word before it.</param>
    public static Func<TimeAnchor, TimeValue?> PartOfDay(string part, TimeToken relative) => anchor =>
    {
        var spoken = anchor.Reference is { Precision: TimePrecision.Day, Days: { } days } ? days.Start : anchor.Published;
        var (from, step) = relative.Class switch
        {
            'L' when part == "NI" => (anchor.Published, -1),
            'L' => (spoken, -1),
            'N' => (spoken, 1),
            'X' => (spoken, 0),
            _ => (anchor.Published, 0),
        };
        return from is not { } date ? TimeValue.Unresolved($"DCTT{part}")
            : TimeValue.Shift(date, TimeUnit.Day, step) is { } day ? TimeValue.Day(day) with { Text = $"{TimeValue.DayText(day)}T{part}" } : null;
    };

    /// <summary>An amount of time before (or after) publication, or where <paramref name="isSpoken"/> the time that the text named last.</summary>
    public static Func<TimeAnchor, TimeValue?> Ago(TimeAmount amount, int sign, bool isSpoken) => anchor =>
    {
        if (amount.Number is not { } number)
        {
            return new TimeValue(sign < 0 ? "PAST_REF" : "FUTURE_REF");
        }

        var reference = amount is { Unit: TimeUnit.Year, Number: 1 } && anchor.Quarter is not null ? anchor.Quarter : isSpoken ? anchor.Reference : null;
        if ((reference?.Days?.Start ?? anchor.Published) is not { } from)
        {
            return Open(amount.Unit, sign * number);
        }

        if (amount.Unit <= TimeUnit.Hour)
        {
            return isSpoken ? null : TimeValue.Day(from);
        }

        var unit = reference is { Precision: TimePrecision.Quarter } && amount.Unit == TimeUnit.Year ? TimeUnit.Quarter
            : amount.Unit is TimeUnit.Week or TimeUnit.Fortnight ? TimeUnit.Day : amount.Unit;
        return TimeValue.Shift(from, amount.Unit, sign * number) is { } date ? TimeValue.Of(unit, date) : new TimeValue(sign < 0 ? "PAST_REF" : "FUTURE_REF");
    };

    /// <summary>Last week, this year, next month, that day, the following month.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="relative">The word before it.</param>
    public static Func<TimeAnchor, TimeValue?> Unit(TimeUnit unit, TimeToken relative)
    {
        var step = int.Parse(relative.Value, CultureInfo.InvariantCulture);
        return anchor =>
        {
            if (unit <= TimeUnit.Hour)
            {
                return null;
            }

            var isSpoken = relative.Class == 'X' || (unit == TimeUnit.Day && step != 0);
            var from = isSpoken && anchor.Reference is { Days: { } days } ? days.Start : anchor.Published;
            return from is not { } date ? Open(unit, step)
                : TimeValue.Shift(date, unit, step) is { } moved ? TimeValue.Of(unit, moved) : null;
        };
    }

    /// <summary>"The year-earlier period", "the latest period": the quarter or year that the text speaks of, so many years before.</summary>
    /// <param name="years">How many years before.</param>
    /// <param name="isQuarter">Whether a quarter is named.</param>
    public static Func<TimeAnchor, TimeValue?> Period(int years, bool isQuarter) => anchor =>
    {
        var spoken = anchor.Quarter ?? (anchor.Reference is { Precision: TimePrecision.Year } year ? year : null);
        var unit = isQuarter || anchor.Quarter is not null ? TimeUnit.Quarter : TimeUnit.Year;
        return (spoken?.Days?.Start ?? anchor.Published) is not { } from ? Open(unit, -years)
            : TimeValue.Shift(from, TimeUnit.Year, -years) is { } date ? TimeValue.Of(unit, date) : null;
    };

    /// <summary>The week, the month or the quarter that the text speaks of, else the running one; of quarters the last that has ended.</summary>
    public static Func<TimeAnchor, TimeValue?>? Running(TimeUnit unit) => unit is not (TimeUnit.Weekend or TimeUnit.Week or TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Year) ? null : anchor =>
        unit == TimeUnit.Weekend ? RunningWeekend(anchor) :
        unit == TimeUnit.Quarter && anchor.Quarter is { } spoken ? spoken
            : anchor.Published is not { } published ? Open(unit, 0)
            : TimeValue.Shift(published, unit, unit == TimeUnit.Quarter ? -1 : 0) is { } date ? TimeValue.Of(unit, date) : null;

    /// <summary>The last day of the running year, or of one so many years after.</summary>
    public static Func<TimeAnchor, TimeValue?> YearEnd(int years) => anchor =>
        anchor.Published is { } published ? TimeValue.Day(published.Year + years, 12, 31) : TimeValue.Unresolved("XXXX-12-31");

    /// <summary>The weekend that the text means by "the weekend": the coming one, or the last that has begun.</summary>
    private static TimeValue? RunningWeekend(TimeAnchor anchor)
        => anchor.Published is not { } published ? Open(TimeUnit.Weekend, 0)
            : TimeValue.Shift(published, TimeUnit.Week, anchor.Direction != TimeDirection.Future && (int)published.DayOfWeek < 6 ? -1 : 0) is { } week ? TimeValue.Weekend(week) : null;

    private static TimeValue Open(TimeUnit unit, double number)
        => TimeValue.Unresolved(number == 0 ? "DCT" : $"DCT{(number < 0 ? "-" : "+")}{TimeUnits.Duration(unit, Math.Abs(number))}");
}
