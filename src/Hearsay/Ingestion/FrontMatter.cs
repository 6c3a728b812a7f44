using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Hearsay.Ingestion;

/// <summary>
/// Reads the publication time from the YAML block at the head of a Markdown file. As in YAML's timestamp type (yaml.org/type/timestamp),
/// a time without zone counts as UTC, and a day alone as its midnight in UTC.
/// </summary>
internal static partial class FrontMatter
{
    private static readonly OffsetDateTimePattern[] TimesWithZone =
    [
        OffsetDateTimePattern.ExtendedIso,
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm':'ss o<G>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm':'sso<G>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm':'ss o<I>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm o<G>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<G>"),
    ];

    private static readonly LocalDateTimePattern[] TimesWithoutZone =
    [
        LocalDateTimePattern.ExtendedIso,
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm':'ss"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd"),
    ];

    /// <summary>The time under <c>published</c>, else under <c>date</c>; null where there is none that parses.</summary>
    /// <param name="block">The block with or without its fences.</param>
    public static OffsetDateTime? Published(string block)
    {
        OffsetDateTime? date = null;
        foreach (Match entry in TimeEntry().Matches(block))
        {
            var time = ParseTime(entry.Groups["value"].Value.TrimEnd());
            if (time is not null && entry.Groups["key"].Value == "published")
            {
                return time;
            }

            date ??= time;
        }

        return date;
    }

    /// <summary>A time as people write it in metadata; null where it does not parse.</summary>
    internal static OffsetDateTime? ParseTime(string value)
    {
        foreach (var pattern in TimesWithZone)
        {
            if (pattern.Parse(value) is { Success: true } parsed)
            {
                return parsed.Value;
            }
        }

        foreach (var pattern in TimesWithoutZone)
        {
            if (pattern.Parse(value) is { Success: true } parsed)
            {
                return parsed.Value.WithOffset(Offset.Zero);
            }
        }

        return null;
    }

    [GeneratedRegex("""^(?<key>published|date)[ \t]*:[ \t]*["']?(?<value>\d[\dT :.Z+-]{7,39})["']?[ \t]*(#[^\n]*)?\r?$""",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex TimeEntry();
}
