namespace Hearsay.Ingestion.Pages;

/// <summary>A run of text without a break: a paragraph, a heading, an item, a cell.</summary>
/// <param name="Element">The innermost block element that holds it.</param>
/// <param name="Text">Its text, with one blank wherever the page has white space, and none at its ends. Not empty.</param>
/// <param name="LinkLength">How many of its UTF-16 code units stand in links.</param>
/// <param name="LeadLength">How many of them stand in links at its beginning.</param>
internal sealed record TextBlock(PageElement Element, string Text, int LinkLength, int LeadLength)
{
    /// <summary>The share of the text that stands in links, from 0 to 1.</summary>
    public double LinkShare => (double)LinkLength / Text.Length;

    /// <summary>Whether it ends as sentences do.</summary>
    public bool EndsSentence => IsSentenceEnd(Text[^1]);

    /// <summary>Whether a sentence may end with a character, a closing mark among them.</summary>
    public static bool IsSentenceEnd(char c) => c is '.' or '!' or '?' or '…' or '。' or '”' or '"' or '’' or ')';
}
