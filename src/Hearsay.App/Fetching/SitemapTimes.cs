using NodaTime;
using NodaTime.Text;

namespace Hearsay.App.Fetching;

/// <summary>Times as sitemaps have them (W3C Date and Time Formats): a day, or a moment with its offset, to the minute or finer.</summary>
internal static class SitemapTimes
{
    private static readonly OffsetDateTimePattern Minutes = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<Z+HH:mm>");

    /// <summary>A moment; the first of a day. Null where there is none.</summary>
    public static OffsetDateTime? Parse(string? text)
    {
        var words = text?.Trim() ?? "";
        return OffsetDateTimePattern.ExtendedIso.Parse(words) is { Success: true } moment ? moment.Value
            : Minutes.Parse(words) is { Success: true } minute ? minute.Value
            : Day(words)?.AtMidnight().WithOffset(Offset.Zero);
    }

    /// <summary>A moment; the end of a day, anywhere on earth, for until then what is said to have changed on it may change again. Null where there is none.</summary>
    public static Instant? End(string? text)
        => Day(text?.Trim() ?? "") is { } day ? day.AtMidnight().WithOffset(Offset.FromHours(-12)).ToInstant() + Duration.FromDays(1) : Parse(text)?.ToInstant();

    private static LocalDate? Day(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } day && day.Value < LocalDate.MaxIsoValue.PlusDays(-3) ? day.Value : null;
}
