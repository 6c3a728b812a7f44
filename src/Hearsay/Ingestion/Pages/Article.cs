namespace Hearsay.Ingestion.Pages;

/// <summary>What was found to be the article of a page.</summary>
/// <param name="Tree">The page.</param>
/// <param name="Blocks">The paragraphs, headings and items of the article, in order; none where the page has no article.</param>
internal sealed record Article(PageTree Tree, IReadOnlyList<TextBlock> Blocks)
{
    /// <summary>The length of its text in UTF-16 code units, without line breaks.</summary>
    public int Length { get; } = Blocks.Sum(b => b.Text.Length);
}
