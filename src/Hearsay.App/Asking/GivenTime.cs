using NodaTime;
using NodaTime.Text;

namespace Hearsay.App.Asking;

/// <summary>A time as people give it.</summary>
internal static class GivenTime
{
    /// <summary>What it looks like, behind "takes".</summary>
    public const string Shape = "a date such as 2025-01-21, or a time with its offset such as 2025-01-21T14:30:00+01:00";

    /// <summary>A date, which stands for its first moment in UTC, or a time with its offset; null where it is neither.</summary>
    public static OffsetDateTime? Parse(string text)
    {
        if (OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true } time)
        {
            return time.Value;
        }

        return LocalDatePattern.Iso.Parse(text) is { Success: true } date ? date.Value.AtMidnight().WithOffset(Offset.Zero) : null;
    }
}
