using System.Text.RegularExpressions;

namespace Hearsay.Claims.Grouping;

/// <summary>The entries of a live report: each begins with a time of day at the beginning of a line.</summary>
internal static partial class LiveEntries
{
    /// <summary>The number of the entry in which a place of a text lies, from 1; 0 before the first and in a text that has none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">The place, in UTF-16 code units.</param>
    public static int EntryAt(string text, int place) => Clock().Count(text.AsSpan(0, Math.Min(place, text.Length)));

    [GeneratedRegex(@"^\d{1,2}[:.]\d{2}\b", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Clock();
}
