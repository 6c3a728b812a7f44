namespace Hearsay.Ingestion.Pages;

/// <summary>Takes away what stands above, between and below the paragraphs of an article without being of it.</summary>
internal static class EdgeTrimmer
{
    private const double MostLinks = 0.7;
    private const double MostLinksAtEnd = 0.5;
    private const int ShortLine = 80;

    /// <summary>The paragraphs, headings and items of the article.</summary>
    public static List<TextBlock> Trim(IReadOnlyList<TextBlock> blocks, PageMetadata metadata)
    {
        var kept = new List<TextBlock>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.LinkShare >= MostLinks)
            {
                // a heading above a list of links goes with it
                if (kept.Count > 0 && IsHeadline(kept[^1]))
                {
                    kept.RemoveAt(kept.Count - 1);
                }
            }
            else if (!BoilerplateLines.IsOne(block.Text) && !IsTitle(block.Text, metadata))
            {
                kept.Add(block);
            }
        }

        var first = kept.FindIndex(b => BlockValue.Of(b) > 0);
        if (first > 0)
        {
            kept.RemoveRange(0, FirstToKeep(kept, first, metadata));
        }

        while (kept.Count > 1 && IsTail(kept[^1]))
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return kept;
    }

    /// <summary>Of what stands before the first prose, a heading right above it stays.</summary>
    private static int FirstToKeep(List<TextBlock> kept, int first, PageMetadata metadata)
        => IsHeadline(kept[first - 1]) && kept[first - 1].Text != metadata.Description ? first - 1 : first;

    private static bool IsTail(TextBlock block)
        => IsHeadline(block) || block.LinkShare > MostLinksAtEnd;

    private static bool IsHeadline(TextBlock block)
        => HtmlTags.IsHeading(block.Element.Tag) || (block.Text.Length < ShortLine && block.Text[^1] == ':');

    private static bool IsTitle(string text, PageMetadata metadata) => text.Length < 300 && metadata.Titles.Any(t => t.StartsWith(text, StringComparison.OrdinalIgnoreCase) && text.Length > t.Length / 2);
}
