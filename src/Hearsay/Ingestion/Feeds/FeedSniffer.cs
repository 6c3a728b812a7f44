using System.Text.RegularExpressions;

namespace Hearsay.Ingestion.Feeds;

/// <summary>Tells feeds from other texts by how they begin.</summary>
internal static partial class FeedSniffer
{
    /// <summary>What may stand before a feed: declarations, comments, what a script wrote by mistake.</summary>
    private const int SearchedCharacters = 4096;

    /// <summary>Whether a text begins as a feed; one in JSON may say so at its end.</summary>
    public static bool IsFeed(string text)
    {
        if (IsJson(text))
        {
            return JsonVersion().IsMatch(text);
        }

        var start = Comment().Replace(text[..Math.Min(text.Length, 4 * SearchedCharacters)], "");
        start = start[..Math.Min(start.Length, SearchedCharacters)];
        return Root().IsMatch(start) && !Page().IsMatch(start);
    }

    /// <summary>Whether a text begins as JSON.</summary>
    public static bool IsJson(string text) => text.AsSpan().TrimStart() is ['{', ..];

    [GeneratedRegex("""<([\w.-]{1,40}:)?(rss|feed|rdf|channel)[\s/>]""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Root();

    [GeneratedRegex("""<(html|body|!doctype\s+html)[\s>]""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Page();

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex("""\"version"\s*:\s*"https?:\\?/\\?/(www\.)?jsonfeed\.org""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex JsonVersion();
}
