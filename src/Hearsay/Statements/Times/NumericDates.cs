using System.Globalization;

namespace Hearsay.Statements.Times;

/// <summary>Reads dates in digits: 2025-01-21, 2025/1/21, 21.1.2025, 1/21/2025.</summary>
internal static class NumericDates
{
    private static readonly char[] Marks = ['-', '/', '.'];

    /// <summary>The day; null where there is none, or where day and month could change places.</summary>
    public static TimeValue? Read(string written)
    {
        var time = written.IndexOf('T', StringComparison.Ordinal);
        var parts = (time < 0 ? written : written[..time]).Split(Marks);
        var numbers = parts.Select(p => int.Parse(p, CultureInfo.InvariantCulture)).ToArray();
        if (parts[0].Length == 4)
        {
            return TimeValue.Day(numbers[0], numbers[1], numbers[2]);
        }

        var year = parts[2].Length == 4 ? numbers[2] : numbers[2] + (numbers[2] < 50 ? 2000 : 1900);
        var dayFirst = written.Contains('.', StringComparison.Ordinal) || numbers[0] > 12 || numbers[0] == numbers[1];
        return dayFirst ? TimeValue.Day(year, numbers[1], numbers[0]) : numbers[1] > 12 ? TimeValue.Day(year, numbers[0], numbers[1]) : null;
    }
}
