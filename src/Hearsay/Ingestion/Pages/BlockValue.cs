namespace Hearsay.Ingestion.Pages;

/// <summary>How much a block speaks for its container holding an article.</summary>
internal static class BlockValue
{
    private const int LongText = 80;
    private const int ShortestSentence = 20;
    private const double MostLinks = 0.5;
    private const double OfLinks = -20;
    private const double OfScrap = -10;

    /// <summary>Above zero for prose, growing with its length; below zero for links and scraps.</summary>
    public static double Of(TextBlock block)
    {
        if (HtmlTags.IsHeading(block.Element.Tag))
        {
            return 0;
        }

        var own = block.Text.Length - block.LinkLength;
        if (block.LinkShare > MostLinks)
        {
            return OfLinks - (block.LinkLength / 2.0);
        }

        return block.Text.Length >= LongText || (block.Text.Length > ShortestSentence && block.EndsSentence) ? own - block.LinkLength : OfScrap;
    }
}
