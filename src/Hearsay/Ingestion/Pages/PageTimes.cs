using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Hearsay.Ingestion.Pages;

/// <summary>Reads times as pages write them for machines: ISO 8601 in its dialects, RFC 1123, and dates with the month in English words.</summary>
internal static partial class PageTimes
{
    private const int LongestTime = 64;

    /// <summary>What lies outside of these years is what programs write for no time.</summary>
    private const int FirstYear = 1600;
    private const int LastYear = 2200;

    /// <summary>The time; null where the text is none. One without a zone counts as UTC, and a day alone as its midnight.</summary>
    public static OffsetDateTime? Parse(string? text)
        => text is not null && text.Length <= LongestTime && ParseAny(text.Trim()) is { Year: >= FirstYear and <= LastYear } time ? time : null;

    private static OffsetDateTime? ParseAny(string trimmed)
    {
        if (Iso().Match(trimmed) is { Success: true } iso)
        {
            return FrontMatter.ParseTime($"{iso.Groups["day"].Value}{Clock(iso)}{Zone(iso.Groups["zone"].Value)}");
        }

        return Words().Match(trimmed) is { Success: true } words && Day(words) is { } day ? At(day, words) : null;
    }

    private static string Clock(Match iso)
        => iso.Groups["clock"] is { Success: true, Value: var clock } ? $"T{clock}{(iso.Groups["second"].Success ? "" : ":00")}" : "";

    private static string Zone(string zone) => zone switch
    {
        "" => "",
        "Z" or "z" or "UTC" or "GMT" => "Z",
        _ when zone.Length == 3 => $"{zone}:00",
        _ when zone.Length == 5 => $"{zone[..3]}:{zone[3..]}",
        _ => zone,
    };

    private static LocalDate? Day(Match words)
    {
        var text = $"{words.Groups["day"].Value} {words.Groups["month"].Value[..3]} {words.Groups["year"].Value}";
        return LocalDatePattern.CreateWithInvariantCulture("d MMM uuuu").Parse(text) is { Success: true } parsed ? parsed.Value : null;
    }

    private static OffsetDateTime? At(LocalDate day, Match words)
    {
        var hour = words.Groups["hour"].Success ? int.Parse(words.Groups["hour"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : 0;
        var minute = words.Groups["minute"].Success ? int.Parse(words.Groups["minute"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : 0;
        var isAfternoon = words.Groups["half"].Value.StartsWith("p", StringComparison.OrdinalIgnoreCase);
        hour = words.Groups["half"].Success ? (hour % 12) + (isAfternoon ? 12 : 0) : hour;
        return hour < 24 && minute < 60 ? (day + new LocalTime(hour, minute)).WithOffset(OffsetOf(words.Groups["zone"].Value)) : null;
    }

    /// <summary>Zones of RFC 822, section 5, and offsets in digits.</summary>
    private static Offset OffsetOf(string zone) => zone.ToUpperInvariant() switch
    {
        "EST" => Offset.FromHours(-5),
        "EDT" or "ET" => Offset.FromHours(-4),
        "CST" => Offset.FromHours(-6),
        "CDT" => Offset.FromHours(-5),
        "MST" => Offset.FromHours(-7),
        "MDT" => Offset.FromHours(-6),
        "PST" => Offset.FromHours(-8),
        "PDT" => Offset.FromHours(-7),
        ['+' or '-', ..] digits => OffsetPattern.GeneralInvariant.Parse(Zone(digits)) is { Success: true } parsed ? parsed.Value : Offset.Zero,
        _ => Offset.Zero,
    };

    [GeneratedRegex(@"^(?<day>\d{4}-\d\d-\d\d)([T ]\s*(?<clock>\d\d:\d\d(?<second>:\d\d(\.\d{1,9})?)?)\s*(?<zone>Z|z|UTC|GMT|[+-]\d\d(:?\d\d)?)?)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^((Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\s+)?((?<day>\d{1,2})(st|nd|rd|th)?\s+(?<month>(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\.?,?|(?<month>(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\.?\s+(?<day>\d{1,2})(st|nd|rd|th)?,?)\s+(?<year>\d{4})(,?\s*(at|-|–|\|)?\s*(?<hour>\d{1,2}):(?<minute>\d\d)(:\d\d)?\s*(?<half>[ap]\.?m\.?)?\s*(?<zone>[A-Z]{2,4}|[+-]\d\d:?\d\d)?)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
