namespace Hearsay.Ingestion.Feeds;

/// <summary>
/// The usual prefixes of the namespaces that feeds use. Those of RSS, Atom and CDF themselves, in all their versions and drafts, have
/// none; what is declared nowhere keeps the prefix that it is written with, for it is nearly always the usual one.
/// </summary>
internal static class FeedNamespaces
{
    private static readonly Dictionary<string, string> Prefixes = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = "",
        ["http://www.w3.org/2005/atom"] = "",
        ["http://purl.org/atom/ns#"] = "",
        ["http://purl.org/pie/"] = "",
        ["http://purl.org/echo/"] = "",
        ["uri/of/echo/namespace#"] = "",
        ["http://example.com/necho"] = "",
        ["http://example.com/newformat#"] = "",
        ["http://purl.org/rss/1.0/"] = "",
        ["http://purl.org/rss/1.0/modules/rss091#"] = "",
        ["http://purl.org/net/rss1.1#"] = "",
        ["http://my.netscape.com/rdf/simple/0.9/"] = "",
        ["http://channel.netscape.com/rdf/simple/0.9/"] = "",
        ["http://my.netscape.com/publish/formats/rss-0.91.dtd"] = "",
        ["http://backend.userland.com/rss"] = "",
        ["http://backend.userland.com/rss2"] = "",
        ["http://backend.userland.com/rss091"] = "",
        ["http://blogs.law.harvard.edu/tech/rss"] = "",
        ["http://www.w3.org/1999/02/22-rdf-syntax-ns#"] = "rdf",
        ["http://purl.org/dc/elements/1.1/"] = "dc",
        ["http://purl.org/dc/elements/1.0/"] = "dc",
        ["http://purl.org/dc/terms/"] = "dcterms",
        ["http://purl.org/rss/1.0/modules/content/"] = "content",
        ["http://search.yahoo.com/mrss/"] = "media",
        ["http://search.yahoo.com/mrss"] = "media",
        ["http://www.itunes.com/dtds/podcast-1.0.dtd"] = "itunes",
        ["http://example.com/dtds/podcast-1.0.dtd"] = "itunes",
        ["http://www.w3.org/1999/xhtml"] = "xhtml",
    };

    /// <summary>The usual prefix of a namespace; of one that is not known, the namespace itself.</summary>
    public static string Prefix(string name) => Prefixes.GetValueOrDefault(name.Trim(), name.Trim());
}
