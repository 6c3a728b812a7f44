namespace Hearsay.Ingestion.Feeds;

/// <summary>Reads the links of a feed and of its entries, in the manner of RSS and in that of Atom, which feeds mix.</summary>
internal static class XmlLinks
{
    /// <summary>The address of the page that an element stands for; null where it has none. A page in HTML goes before other kinds.</summary>
    /// <param name="element">A channel, a feed, an item or an entry.</param>
    /// <param name="document">What its addresses are relative to; null where nobody knows.</param>
    public static string? Alternate(FeedElement element, Uri? document)
    {
        var alternates = element.Children.Where(c => c.Name == "link" && IsAlternate(c)).ToList();
        return alternates.Where(IsPage).Concat(alternates).Select(link => FeedAddresses.Resolve(link.Attribute("href") ?? link.Text, link, document)).FirstOrDefault(a => a is not null);
    }

    private static bool IsAlternate(FeedElement link) => (link.Attribute("rel")?.Trim() ?? "") is "" or "alternate" or "http://www.iana.org/assignments/relation/alternate";

    private static bool IsPage(FeedElement link) => (link.Attribute("type")?.Trim() ?? "") is "" or "text/html" or "application/xhtml+xml";
}
