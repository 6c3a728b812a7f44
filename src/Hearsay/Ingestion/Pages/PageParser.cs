using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Hearsay.Ingestion.Pages;

/// <summary>Parses pages as the HTML standard says, within <see cref="PageLimits"/>.</summary>
internal static class PageParser
{
    /// <summary>How many elements may be made between two looks at the depth; it grows by one with each at most, so the limit is exceeded by no more than this.</summary>
    private const int DepthStep = 64;

    /// <summary>The tree of a page; null where it is beyond a limit.</summary>
    /// <param name="html">The decoded page; any string.</param>
    /// <param name="refusal">Why there is no tree; null where there is one.</param>
    public static IHtmlDocument? Parse(string html, out string? refusal)
    {
        refusal = html.Length > PageLimits.Characters ? Refusals.PageTooLarge(PageLimits.Characters) : null;
        if (refusal is not null)
        {
            return null;
        }

        try
        {
            return Parser().ParseDocument(html);
        }
        catch (PageLimitException limit)
        {
            refusal = limit.Message;
            return null;
        }
    }

    /// <summary>A parser for one page. Scripting counts as on, so that what stands in <c>noscript</c> stays out of the tree.</summary>
    private static HtmlParser Parser()
    {
        var count = 0;
        IElement? last = null;
        return new HtmlParser(new HtmlParserOptions
        {
            IsScripting = true,
            OnCreated = (element, _) =>
            {
                if (++count > PageLimits.Elements)
                {
                    throw new PageLimitException(Refusals.PageTooManyElements(PageLimits.Elements));
                }

                if (count % DepthStep == 0 && Depth(last) > PageLimits.Depth)
                {
                    throw new PageLimitException(Refusals.PageTooDeep(PageLimits.Depth));
                }

                last = element;
            },
        });
    }

    private static int Depth(IElement? element)
    {
        var depth = 0;
        for (var at = element; at is not null; at = at.ParentElement)
        {
            depth++;
        }

        return depth;
    }
}
