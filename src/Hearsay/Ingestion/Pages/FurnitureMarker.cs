namespace Hearsay.Ingestion.Pages;

/// <summary>
/// Marks the blocks that surround articles: navigation, captions, teasers, comments and the like, known by the tag or the name of an
/// element around them, or by being one of several cards that lead to other pages.
/// </summary>
internal sealed class FurnitureMarker
{
    /// <summary>An element that holds more than this share of a page's prose is no furniture, whatever its name: names of themes and states stand on outer elements.</summary>
    private const double MostProse = 0.4;

    private const double LinkedHeading = 0.8;
    private const int LongestCard = 1500;
    private const int ShortestHeadline = 25;
    private const int LongestCaption = 250;
    private const int FewestItems = 2;
    private const int LongestItem = 250;
    private const int FewestOwn = 25;
    private const double MostSentences = 0.5;
    private const double LinksOfList = 0.25;

    private readonly PageTree _tree;
    private readonly RangeSums _prose;
    private readonly RangeSums _length;
    private readonly RangeSums _links;
    private readonly RangeSums _noItems;
    private readonly RangeSums _sentences;
    private readonly RangeSums _articles;
    private readonly bool _heedsNames;

    private FurnitureMarker(PageTree tree, bool heedsNames)
    {
        _tree = tree;
        _heedsNames = heedsNames;
        _prose = new RangeSums(tree.Blocks.Count, i => Math.Max(0, BlockValue.Of(tree.Blocks[i])));
        _length = new RangeSums(tree.Blocks.Count, i => tree.Blocks[i].Text.Length);
        _links = new RangeSums(tree.Blocks.Count, i => tree.Blocks[i].LinkLength);
        _noItems = new RangeSums(tree.Blocks.Count, i => tree.Blocks[i].LinkLength == 0 || tree.Blocks[i].Text.Length > LongestItem ? 1 : 0);
        _sentences = new RangeSums(tree.Blocks.Count, i => tree.Blocks[i] is { EndsSentence: true } block && block.Text.Length - block.LinkLength >= FewestOwn ? 1 : 0);
        _articles = new RangeSums(tree.Elements.Count, i => tree.Elements[i].Tag == "h1" || tree.Elements[i].Hint.HasFlag(NameHint.Body) ? 1 : 0);
    }

    /// <summary>Whether each block is furniture.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="heedsNames">Whether names of elements count besides tags and cards.</param>
    public static bool[] Mark(PageTree tree, bool heedsNames)
    {
        var marker = new FurnitureMarker(tree, heedsNames);
        var marks = new bool[tree.Blocks.Count];
        for (var i = 0; i < tree.Elements.Count; i++)
        {
            var element = tree.Elements[i];
            if (marker.IsFurniture(element))
            {
                Array.Fill(marks, true, element.FirstBlock, element.EndBlock - element.FirstBlock);
                i = element.End - 1;
            }
        }

        marker.MarkCards(marks);
        marker.MarkLinkLists(marks);
        marker.MarkCaptions(marks);
        return marks;
    }

    private bool IsFurniture(PageElement element)
    {
        if (element.Hint.HasFlag(NameHint.Body) || element.Tag is "body" or "main")
        {
            return false;
        }

        // comments can outweigh the article, so that only what they never hold tells an element that merely mentions them
        if (element.Hint.HasFlag(NameHint.Comments))
        {
            return _articles.Between(element.Index, element.End) == 0;
        }

        var isNamed = (_heedsNames && element.Hint.HasFlag(NameHint.Furniture)) || element.Tag is "aside" or "footer" or "form" or "figure";
        return isNamed && IsMinor(element);
    }

    /// <summary>A card is one of several like elements with a heading that is a link, or one of several items that begin with a link as long as a headline.</summary>
    private void MarkCards(bool[] marks)
    {
        for (var i = 0; i < marks.Length; i++)
        {
            var block = _tree.Blocks[i];
            if (!marks[i] && IsHeadOfCard(block) && Card(block.Element) is { } card)
            {
                Array.Fill(marks, true, card.FirstBlock, card.EndBlock - card.FirstBlock);
            }
        }
    }

    /// <summary>A list in which every item is short and leads somewhere.</summary>
    private void MarkLinkLists(bool[] marks)
    {
        foreach (var list in _tree.Elements.Where(e => e.Tag is "ul" or "ol" && e.EndBlock - e.FirstBlock >= FewestItems))
        {
            var items = list.EndBlock - list.FirstBlock;
            if (_noItems.Of(list) == 0 && _sentences.Of(list) <= items * MostSentences && _links.Of(list) > LinksOfList * _length.Of(list))
            {
                Array.Fill(marks, true, list.FirstBlock, items);
            }
        }
    }

    /// <summary>A caption is a short line that stands alone in an element with a picture.</summary>
    private void MarkCaptions(bool[] marks)
    {
        foreach (var picture in _tree.Elements.Where(e => e.Tag is "img" or "picture"))
        {
            if (picture.Outwards().Skip(1).FirstOrDefault(e => e.EndBlock > e.FirstBlock) is { Tag: "div" or "center" or "td" or "dl" or "table" or "tr" or "tbody" } around
                && around.EndBlock - around.FirstBlock == 1 && _tree.Blocks[around.FirstBlock] is { Text.Length: <= LongestCaption, Element.Tag: not "p" })
            {
                marks[around.FirstBlock] = true;
            }
        }
    }

    private static bool IsHeadOfCard(TextBlock block)
        => HtmlTags.IsHeading(block.Element.Tag) ? block.LinkShare > LinkedHeading : block.LeadLength >= ShortestHeadline && block.Element.Tag is not ("p" or "td" or "blockquote") && IsHeadline(block);

    /// <summary>Whether the link that a block begins with is a headline, and no sentence or part of one.</summary>
    private static bool IsHeadline(TextBlock block)
        => block.Text[block.LeadLength - 1] is not ('.' or ',' or ':') && !(block.Text.AsSpan(block.LeadLength).TrimStart() is [var next, ..] && (char.IsLower(next) || char.IsPunctuation(next)));

    private PageElement? Card(PageElement head)
    {
        var isHeading = HtmlTags.IsHeading(head.Tag);
        var card = head.Outwards().Skip(isHeading ? 1 : 0).TakeWhile(e => _length.Of(e) <= LongestCard && IsMinor(e)).FirstOrDefault(HasLikes);
        var isOfArticle = card?.Parent is { } group && (isHeading ? IsInBody(card) && !IsMinor(group) : IsInBody(card) || !IsMinor(group));
        return isOfArticle ? null : card;
    }

    private bool IsMinor(PageElement element) => _prose.Of(element) <= _prose.Total * MostProse;

    private static bool IsInBody(PageElement element) => element.Outwards().Any(e => e.Hint.HasFlag(NameHint.Body));

    private static bool HasLikes(PageElement element)
    {
        return IsLike(element.Next) || IsLike(element.Previous);

        bool IsLike(PageElement? other) => other is not null && other.Tag == element.Tag && other.ClassName == element.ClassName;
    }
}
