using System.Globalization;

namespace Hearsay.Statements.Times;

/// <summary>Units as the word list and TIMEX3 write them.</summary>
internal static class TimeUnits
{
    /// <summary>The unit of a token of class u or U.</summary>
    public static TimeUnit Of(string code) => code switch
    {
        "S" => TimeUnit.Second,
        "MIN" => TimeUnit.Minute,
        "H" => TimeUnit.Hour,
        "D" => TimeUnit.Day,
        "WE" => TimeUnit.Weekend,
        "W" => TimeUnit.Week,
        "FN" => TimeUnit.Fortnight,
        "M" => TimeUnit.Month,
        "Q" => TimeUnit.Quarter,
        "Y" => TimeUnit.Year,
        "DE" => TimeUnit.Decade,
        "CE" => TimeUnit.Century,
        _ => TimeUnit.Millennium,
    };

    /// <summary>A length of time as TIMEX3 writes it; a number that nobody gave is X.</summary>
    public static string Duration(TimeUnit unit, double? number)
    {
        var mark = unit is TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour ? "PT" : "P";
        if (number is not { } count)
        {
            return mark + "X" + Letter(unit);
        }

        (unit, count) = unit switch
        {
            TimeUnit.Fortnight => (TimeUnit.Week, 2 * count),
            TimeUnit.Weekend => (TimeUnit.Day, 2 * count),
            TimeUnit.Decade => (TimeUnit.Year, 10 * count),
            TimeUnit.Century => (TimeUnit.Year, 100 * count),
            TimeUnit.Millennium => (TimeUnit.Year, 1000 * count),
            _ => (unit, count),
        };
        var whole = Math.Floor(count);
        var text = whole > 0 || count == whole ? mark + whole.ToString("F0", CultureInfo.InvariantCulture) + Letter(unit) : mark;
        return count == whole || Half(unit) is not { } half ? text : text + half;
    }

    private static string? Half(TimeUnit unit) => unit switch
    {
        TimeUnit.Year => "6M",
        TimeUnit.Hour => "30M",
        TimeUnit.Minute => "30S",
        _ => null,
    };

    private static string Letter(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => "S",
        TimeUnit.Minute => "M",
        TimeUnit.Hour => "H",
        TimeUnit.Day or TimeUnit.Weekend => "D",
        TimeUnit.Week or TimeUnit.Fortnight => "W",
        TimeUnit.Month => "M",
        TimeUnit.Quarter => "Q",
        TimeUnit.Decade => "E",
        TimeUnit.Century => "C",
        TimeUnit.Millennium => "L",
        _ => "Y",
    };
}
