namespace Hearsay.Ingestion.Pages;

/// <summary>
/// Finds the element that holds the article: the one with the largest sum of what its blocks speak for it (Pasternack and Roth 2009,
/// "Extracting article text from the web with maximum subsequence segmentation", over elements instead of runs of words).
/// </summary>
internal static class ContainerFinder
{
    private const double LeastOfContainer = 0.15;
    private const double MostOfContainer = 0.7;

    /// <summary>The elements that hold the article, in order, none in another; empty where there is none.</summary>
    public static IReadOnlyList<PageElement> Find(PageTree tree, bool[] furniture)
    {
        var values = new RangeSums(tree.Blocks.Count, i => furniture[i] ? 0 : BlockValue.Of(tree.Blocks[i]));
        var best = tree.Elements.MaxBy(values.Of);
        if (best is null || values.Of(best) <= 0)
        {
            return [];
        }

        best = ArticleOfHeading(tree, best) is { } article && values.Of(article) >= LeastOfContainer * values.Of(best) ? article : best;
        var bodies = Outermost(tree.Elements.Where(e => e.Hint.HasFlag(NameHint.Body) && e.Tag is not "p" && !HtmlTags.IsInline(e.Tag) && e.IsWithin(best) && values.Of(e) > 0));
        return bodies.Sum(values.Of) >= MostOfContainer * values.Of(best) ? bodies : [best];
    }

    /// <summary>Of several articles in a container, the one that holds the only first heading of the page.</summary>
    private static PageElement? ArticleOfHeading(PageTree tree, PageElement container)
    {
        var articles = Outermost(tree.Elements.Where(e => e.Tag == "article" && e.IsWithin(container)));
        var withHeading = articles.Count < 2 ? [] : articles.Where(a => tree.Elements.Skip(a.Index).Take(a.End - a.Index).Any(e => e.Tag == "h1")).ToList();
        return withHeading.Count > 0 ? withHeading[0] : null;
    }

    private static List<PageElement> Outermost(IEnumerable<PageElement> elements)
    {
        var outermost = new List<PageElement>();
        foreach (var element in elements)
        {
            if (outermost.Count == 0 || !element.IsWithin(outermost[^1]))
            {
                outermost.Add(element);
            }
        }

        return outermost;
    }
}
