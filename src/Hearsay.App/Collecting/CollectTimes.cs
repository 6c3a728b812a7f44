using System.Globalization;

namespace Hearsay.App.Collecting;

/// <summary>Spans of time for people.</summary>
internal static class CollectTimes
{
    /// <summary>A span in its largest unit, such as <c>40 s</c>, <c>3 min</c>, <c>2 h 5 min</c>.</summary>
    public static string Words(TimeSpan span)
        => span.TotalSeconds < 100 ? string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(span.TotalSeconds)} s")
            : span.TotalMinutes < 100 ? string.Create(CultureInfo.InvariantCulture, $"{Math.Round(span.TotalMinutes)} min")
            : string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(span.TotalHours)} h {span.Minutes} min");
}
