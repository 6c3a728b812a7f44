namespace Hearsay.Ingestion.Pages;

/// <summary>Takes away what stands above, between and below the paragraphs of an article without being of it.</summary>
internal static class EdgeTrimmer
{
    private const double MostLinks = 0.7;
    private const double MostLinksAtEnd = 0.5;
    private const double LinksOfItemAtEnd = 0.25;
    private const int ShortLine = 80;
    private const int FewestBeforeComments = 250;
    private const int MostWords = 5;
    private const int FewestOwn = 25;
    private const int LongestTitle = 300;

    /// <summary>The paragraphs, headings and items of the article.</summary>
    /// <param name="blocks">The blocks of its container, each with whether it is furniture.</param>
    /// <param name="metadata">What the page says about the article.</param>
    public static List<TextBlock> Trim(IEnumerable<(TextBlock Block, bool IsFurniture)> blocks, PageMetadata metadata)
    {
        var kept = new List<TextBlock>();
        var prose = 0.0;
        foreach (var (block, isFurniture) in blocks)
        {
            if (BoilerplateLines.IsAboveComments(block) && prose >= FewestBeforeComments)
            {
                break;
            }

            if (IsLinks(block))
            {
                DropHeadings(kept);
            }
            else if (!isFurniture && !BoilerplateLines.IsOne(block) && !IsTitle(block.Text, metadata))
            {
                kept.Add(block);
                prose += Math.Max(0, BlockValue.Of(block));
            }
        }

        DropBeforeProse(kept, metadata);
        DropTail(kept);
        return kept;
    }

    /// <summary>A heading above a list of links goes with it.</summary>
    private static void DropHeadings(List<TextBlock> kept)
    {
        while (kept.Count > 0 && IsHeadingOfLinks(kept[^1]))
        {
            kept.RemoveAt(kept.Count - 1);
        }
    }

    /// <summary>Of what stands before the first prose, short paragraphs and items stay, and a heading right above it.</summary>
    private static void DropBeforeProse(List<TextBlock> kept, PageMetadata metadata)
    {
        var first = kept.FindIndex(b => BlockValue.Of(b) > 0);
        if (first >= 0 && IsDescription(kept[first], metadata) && first + 1 < kept.Count)
        {
            kept.RemoveAt(first);
        }

        for (var i = first - 1; i >= 0; i--)
        {
            var isOfText = kept[i].Element.Tag is "p" or "li" or "blockquote" || (i == first - 1 && HtmlTags.IsHeading(kept[i].Element.Tag) && kept[i].Element.Tag != "h1");
            if (!isOfText || kept[i].LinkLength > 0 || IsDescription(kept[i], metadata))
            {
                kept.RemoveAt(i);
                first--;
            }
        }
    }

    /// <summary>Whether a block is the summary for search engines, shown above the article.</summary>
    private static bool IsDescription(TextBlock block, PageMetadata metadata)
        => block.Element.Tag != "p" && string.Equals(block.Text, metadata.Description, StringComparison.OrdinalIgnoreCase);

    private static void DropTail(List<TextBlock> kept)
    {
        while (kept.Count > 1 && IsTail(kept[^1]))
        {
            kept.RemoveAt(kept.Count - 1);
        }
    }

    private static bool IsTail(TextBlock block)
        => HtmlTags.IsHeading(block.Element.Tag) || block.LinkShare > MostLinksAtEnd
            || (block.Element.Tag == "li" && block.LinkShare > LinksOfItemAtEnd && !block.EndsSentence);

    /// <summary>Whether a block is nothing but links; a sentence in which much is linked is more.</summary>
    private static bool IsLinks(TextBlock block)
        => block.LinkShare >= MostLinks && !(block.Element.Tag == "p" && block.EndsSentence && block.Text.Length - block.LinkLength >= FewestOwn);

    private static bool IsHeadingOfLinks(TextBlock block)
        => HtmlTags.IsHeading(block.Element.Tag) || (block.Text.Length < ShortLine && block.Element.Tag is not ("li" or "td" or "th" or "dd") && !block.EndsSentence && block.Text.Count(c => c == ' ') < MostWords);

    private static bool IsTitle(string text, PageMetadata metadata)
        => text.Length < LongestTitle && metadata.Titles.Any(t => t.StartsWith(text, StringComparison.OrdinalIgnoreCase) && text.Length > t.Length / 2);
}
