using AngleSharp.Dom;

namespace Hearsay.Ingestion.Pages;

/// <summary>Finds the article of a page.</summary>
internal static class ArticleFinder
{
    private const int ShortText = 250;
    private const int MuchLonger = 3;

    /// <summary>
    /// The article. Where there is hardly any text, names may mean something else on this page, or a script would show what is
    /// hidden; so it is looked for without heeding names, then in what is hidden, and then in what the page carries for machines.
    /// </summary>
    /// <param name="body">The body of the page.</param>
    /// <param name="metadata">What the page says about its article.</param>
    public static Article Find(IElement body, PageMetadata metadata)
    {
        var tree = PageTreeBuilder.Build(body, withHidden: false);
        var found = Find(tree, metadata, heedsNames: true);
        if (found.Length < ShortText)
        {
            found = Longer(found, Find(tree, metadata, heedsNames: false));
        }

        if (found.Length < ShortText)
        {
            found = Longer(found, Find(PageTreeBuilder.Build(body, withHidden: true), metadata, heedsNames: true));
        }

        return found.Length < ShortText && metadata.Body is { } linked ? Longer(found, LinkedBody.Read(linked) with { Tree = tree }) : found;
    }

    private static Article Find(PageTree tree, PageMetadata metadata, bool heedsNames)
    {
        var furniture = FurnitureMarker.Mark(tree, heedsNames);
        var blocks = ContainerFinder.Find(tree, furniture)
            .SelectMany(c => Enumerable.Range(c.FirstBlock, c.EndBlock - c.FirstBlock)).Select(i => (tree.Blocks[i], furniture[i]));
        return new Article(tree, EdgeTrimmer.Trim(blocks, metadata));
    }

    private static Article Longer(Article found, Article other) => other.Length > MuchLonger * found.Length ? other : found;
}
