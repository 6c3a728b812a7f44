using System.Net;
using System.Text.RegularExpressions;
using Hearsay.Ingestion.Feeds;
using NodaTime;

namespace Hearsay.Evaluation;

/// <summary>
/// Compares feeds with what they are to be read as. Titles are compared without tags, with references to characters resolved and with white
/// space as one blank; addresses and identifiers exactly; times are equal where one of the two of an entry is, or there is none on either side.
/// </summary>
internal static partial class FeedScorer
{
    private const int MostReferences = 3;

    /// <summary>The score of a feed.</summary>
    /// <param name="file">Its file.</param>
    /// <param name="isMalformed">Whether an XML parser refuses it.</param>
    /// <param name="gold">What it is to be read as.</param>
    /// <param name="feed">What it was read as; null where it was refused.</param>
    public static FeedScore Score(string file, bool isMalformed, GoldFeed gold, Feed? feed) => new(
        file,
        isMalformed,
        feed?.Entries.Count == gold.Entries.Count,
        feed is not null && IsSameText(gold.Title, feed.Title),
        [.. gold.Entries.Select((entry, i) => i < feed?.Entries.Count ? Score(entry, feed.Entries[i]) : default)]);

    private static FeedEntryScore Score(GoldFeedEntry gold, FeedEntry entry)
        => new(IsSameText(gold.Title, entry.Title), gold.Link == entry.Link, gold.Id == entry.Id, IsSameTime(gold, entry));

    private static bool IsSameTime(GoldFeedEntry gold, FeedEntry entry)
    {
        var expected = new[] { gold.Published, gold.Updated }.OfType<Instant>().ToList();
        var found = new[] { entry.Published?.ToInstant(), entry.Updated?.ToInstant() }.OfType<Instant>().Select(WholeSecond).ToList();
        return expected.Count == 0 ? found.Count == 0 : expected.Intersect(found).Any();
    }

    /// <summary>What is expected has whole seconds.</summary>
    private static Instant WholeSecond(Instant time) => Instant.FromUnixTimeSeconds(time.ToUnixTimeSeconds());

    private static bool IsSameText(string? gold, string? found) => Plain(gold) == Plain(found);

    private static string Plain(string? text)
    {
        var plain = text ?? "";
        for (var i = 0; i < MostReferences; i++)
        {
            plain = WebUtility.HtmlDecode(plain);
        }

        return string.Join(' ', Tag().Replace(plain, " ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [GeneratedRegex("</?[a-z][^<>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
