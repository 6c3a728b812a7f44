namespace Hearsay.Ingestion.Pages;

/// <summary>Reads a page: its article and what it says about it.</summary>
internal static class PageReader
{
    /// <summary>The article of a page.</summary>
    /// <param name="html">The decoded page; any string.</param>
    public static Page Read(string html)
    {
        using var document = PageParser.Parse(html, out var refusal);
        return document?.Body is { } body ? new Page(PageText.Of(MainTextFinder.Find(PageTreeBuilder.Build(body))), null) : new Page("", refusal);
    }
}
