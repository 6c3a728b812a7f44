using AngleSharp.Html.Dom;

namespace Hearsay.Ingestion.Pages;

/// <summary>Reads a page: its article and what it says about it. Linear in the length of the page.</summary>
internal static class PageReader
{
    /// <summary>The article of a page, with its metadata.</summary>
    /// <param name="html">The decoded page; any string.</param>
    /// <param name="address">Where it was found; null where nobody knows.</param>
    public static Page Read(string html, Uri? address = null)
    {
        using var document = PageParser.Parse(html, out var refusal);
        if (document is null)
        {
            return new Page { Refusal = refusal };
        }

        var metadata = MetadataReader.Read(document, address);
        if (document.Body is not IHtmlBodyElement body)
        {
            return new Page { Metadata = metadata, Refusal = document.Body is null ? Refusals.NoArticle : Refusals.Frames };
        }

        var article = ArticleFinder.Find(body, metadata);
        var text = PageText.Of(article.Blocks);
        return new Page
        {
            Text = text,
            Metadata = metadata,
            Incomplete = StubFinder.Incomplete(article, metadata),
            Refusal = StubFinder.Refusal(article, metadata) ?? (text.Any(char.IsLetterOrDigit) ? null : WhyEmpty(document)),
        };
    }

    private static string WhyEmpty(IHtmlDocument document)
        => document.Scripts.Length > 0 ? Refusals.ScriptsOnly : Refusals.NoArticle;
}
