namespace Hearsay.Ingestion.Pages;

/// <summary>How much a block speaks for its container holding an article.</summary>
internal static class BlockValue
{
    /// <summary>Above zero for prose, growing with its length; below zero for links and scraps.</summary>
    public static double Of(TextBlock block)
    {
        if (HtmlTags.IsHeading(block.Element.Tag))
        {
            return 0;
        }

        var own = block.Text.Length - block.LinkLength;
        if (block.LinkShare > 0.5)
        {
            return -20 - (0.5 * block.LinkLength);
        }

        return block.Text.Length >= 80 || EndsSentence(block.Text) ? own - block.LinkLength : -10;
    }

    private static bool EndsSentence(string text) => text.Length > 20 && text[^1] is '.' or '!' or '?' or '”' or '"';
}
