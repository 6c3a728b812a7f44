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
}
