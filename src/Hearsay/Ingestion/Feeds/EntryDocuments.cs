using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Hearsay.Ingestion.Pages;

namespace Hearsay.Ingestion.Feeds;

/// <summary>Turns entries that carry their article into documents.</summary>
public static partial class EntryDocuments
{
    /// <summary>A content of fewer words is a teaser, whatever it calls itself.</summary>
    private const int FewWords = 40;

    /// <summary>A description of fewer words is a summary; many feeds have whole articles there.</summary>
    private const int FewWordsOfSummary = 150;

    /// <summary>
    /// The document of an entry: the text of its content, with title, address, authors and times of the entry, and the title of the feed
    /// as publisher. Refused where the feed has a summary only and the article is elsewhere: where the content has fewer than 40 words,
    /// where there is but a description of fewer than 150, and where the text breaks off with an ellipsis or "read more".
    /// </summary>
    /// <param name="feed">The feed.</param>
    /// <param name="number">Which entry, from 0.</param>
    /// <param name="original">The bytes of the feed. Those of the entry are the original of the document.</param>
    public static DocumentResult Read(Feed feed, int number, ReadOnlySpan<byte> original)
    {
        ArgumentNullException.ThrowIfNull(feed);
        var entry = feed.Entries[number];
        var place = $"entry {number + 1}";
        var text = TextOf(entry, out var refusal);
        if (refusal is null && entry.Address is { } address && IsSummary(entry, text))
        {
            refusal = Refusals.FeedLinksOnly(address.AbsoluteUri);
        }

        refusal ??= text.Any(char.IsLetterOrDigit) ? null : Refusals.NoWords;
        return refusal is null ? DocumentResult.Of(DocumentOf(feed, entry, place, text, original)) : DocumentResult.Of(new Refusal(feed.Name, place, refusal));
    }

    private static Document DocumentOf(Feed feed, FeedEntry entry, string place, string text, ReadOnlySpan<byte> original)
    {
        var language = LanguageReader.Read(text).Code;
        return new Document
        {
            Name = $"{feed.Name}: {entry.Id ?? entry.Link ?? place}",
            Text = text,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(original[entry.Bytes])),
            Charset = feed.Charset,
            Published = entry.Published ?? entry.Updated,
            Modified = entry.Updated,
            Url = entry.Address?.AbsoluteUri,
            Title = entry.Title,
            Publisher = entry.Source ?? feed.Title,
            Authors = entry.Authors,
            Language = language == LanguageGuess.Undecided.Code && feed.Language is { Length: >= 2 } declared ? declared[..2].ToLowerInvariant() : language,
            Incomplete = entry.IsCutOff ? "the feed ends in the middle of it" : IsSummary(entry, text) ? "the feed has no more than a summary" : null,
        };
    }

    private static string TextOf(FeedEntry entry, out string? refusal)
    {
        refusal = null;
        if ((entry.Content ?? entry.Summary) is not { } html)
        {
            return "";
        }

        using var page = PageParser.Parse(html, out refusal);
        return page?.Body is { } body ? PageText.Of(PageTreeBuilder.Build(body, withHidden: false).Blocks) : "";
    }

    private static bool IsSummary(FeedEntry entry, string text) => Words(text) < (entry.Content is null ? FewWordsOfSummary : FewWords) || BrokenOff().IsMatch(text);

    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"(…|\.\.\.|\[(…|\.\.\.)\]|\b(read more|read on|continue reading|read the full story)\b.{0,100})\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex BrokenOff();
}
