using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Hearsay.App.Collecting;

/// <summary>How long a feed wants to be left in peace: the minutes of <c>ttl</c> (RSS 2.0).</summary>
internal static partial class FeedPause
{
    private const int SearchedBytes = 1 << 16;

    /// <summary>The pause; null where the feed does not say.</summary>
    public static TimeSpan? Of(ReadOnlySpan<byte> feed)
        => Minutes().Match(Encoding.Latin1.GetString(feed[..Math.Min(feed.Length, SearchedBytes)])) is { Success: true } found
            ? TimeSpan.FromMinutes(int.Parse(found.Groups["minutes"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture))
            : null;

    [GeneratedRegex(@"<ttl>\s*(?<minutes>\d{1,5})\s*</ttl>", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Minutes();
}
