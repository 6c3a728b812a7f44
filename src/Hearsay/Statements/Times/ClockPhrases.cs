using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Hearsay.Statements.Times;

/// <summary>Times of day: 10:35 a.m., 5.10 p.m., 5 o'clock, noon, the morning.</summary>
internal static partial class ClockPhrases
{
    /// <summary>How many days before publication a day may lie that clock times are counted on.</summary>
    private const int LongestMemory = 31;

    /// <summary>The times in a text.</summary>
    public static IEnumerable<TimePhrase> Read(TimeLine line)
    {
        for (var match = Rules().Match(line.Classes); match.Success; match = match.NextMatch())
        {
            if (Clock(line, match.Groups) is { } clock)
            {
                yield return new TimePhrase(match.Index, match.Index + match.Length, TimeKind.Time, anchor => On(anchor, clock)) { IsReference = false };
            }
        }
    }

    /// <summary>What stands after the T of a value, or null for what is no time of day.</summary>
    private static string? Clock(TimeLine line, GroupCollection groups)
    {
        if (line[groups["named"]] is { } named)
        {
            return named.Value;
        }

        if (line[groups["clock"]] is not { } token)
        {
            return null;
        }

        var half = line[groups["t"]]?.Value ?? (token.Value.EndsWith("am", StringComparison.Ordinal) ? "am" : token.Value.EndsWith("pm", StringComparison.Ordinal) ? "pm" : "");
        var parts = (token.Value.Length > 0 && char.IsAsciiDigit(token.Value[0]) ? token.Value.TrimEnd('a', 'm', 'p') : token.Number.ToString(CultureInfo.InvariantCulture)).Split(':', '.');
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var hour) || (half.Length > 0 && hour is 0 or > 12) || hour > 24)
        {
            return null;
        }

        hour = half == "pm" && hour < 12 ? hour + 12 : half == "am" && hour == 12 ? 0 : hour;
        return $"{hour.ToString("D2", CultureInfo.InvariantCulture)}:{string.Join(':', parts.Skip(1).DefaultIfEmpty("00"))}";
    }

    /// <summary>On the day that the text speaks of where that is not long before publication, else on the day of publication.</summary>
    private static TimeValue? On(TimeAnchor anchor, string clock)
        => anchor is { Published: { } day, Reference: { Precision: TimePrecision.Day, Days: { } spoken } } && spoken.Start <= day && Period.DaysBetween(spoken.Start, day) <= LongestMemory
            ? TimeValue.Day(spoken.Start) with { Text = $"{TimeValue.DayText(spoken.Start)}T{clock}" }
            : anchor.Published is { } published ? TimeValue.Day(published) with { Text = $"{TimeValue.DayText(published)}T{clock}" } : TimeValue.Unresolved($"DCTT{clock}");

    [GeneratedRegex("""
        (?<clock>T)(?<t>t)?(?:z|hz)?
        |(?<clock>[dn])(?<t>t)z?
        |(?<clock>[dn])k
        |(?<named>c)
        |h(?<named>P)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Rules();
}
