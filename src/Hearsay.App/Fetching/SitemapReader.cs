using System.Globalization;
using System.Text;
using System.Xml;

namespace Hearsay.App.Fetching;

/// <summary>
/// Reads sitemaps (sitemaps.org, version 0.9): in XML, with the times and titles of news sitemaps, indexes of sitemaps, and lists of
/// addresses in plain text. What stands before a fault is kept.
/// </summary>
internal static class SitemapReader
{
    /// <summary>The most addresses of a sitemap, as the standard has it.</summary>
    public const int MostLinks = 50_000;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = 256 << 20,
    };

    /// <summary>The addresses of a sitemap; null where the bytes are none.</summary>
    /// <param name="bytes">The bytes, unpacked.</param>
    /// <param name="address">Where they come from.</param>
    /// <param name="isText">Whether they came as plain text.</param>
    public static LinkList? Read(byte[] bytes, Uri address, bool isText)
        => bytes.AsSpan().TrimStart(" \t\r\n\uFEFF"u8) is [(byte)'<', ..] ? ReadXml(bytes, address) : isText ? ReadText(bytes) : null;

    private static LinkList? ReadXml(byte[] bytes, Uri address)
    {
        var links = new List<Link>();
        var flaws = new List<(string, string)>();
        using var xml = XmlReader.Create(new MemoryStream(bytes), Settings);
        try
        {
            if (xml.MoveToContent() != XmlNodeType.Element || xml.LocalName is not ("urlset" or "sitemapindex"))
            {
                return null;
            }

            ReadEntries(xml, address, links, flaws);
        }
        catch (XmlException error)
        {
            if (links.Count == 0 && xml.LocalName is not ("urlset" or "sitemapindex") && xml.Depth == 0)
            {
                return null;
            }

            flaws.Add((Line(error.LineNumber), $"is no whole XML: {error.Message.Split(" Line ", 2)[0].TrimEnd('.')}"));
        }

        return new LinkList(links, flaws);
    }

    private static void ReadEntries(XmlReader xml, Uri address, List<Link> links, List<(string, string)> flaws)
    {
        var entry = new Entry();
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "url" or "sitemap" && xml.Depth == 1)
            {
                entry = new Entry { IsList = xml.LocalName == "sitemap", Line = ((IXmlLineInfo)xml).LineNumber };
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                entry.Add(xml.Value);
            }
            else if (xml.NodeType == XmlNodeType.Element)
            {
                entry.Field = xml.Depth == 2 || xml.LocalName is "publication_date" or "title" ? xml.LocalName : "";
            }
            else if (xml.NodeType == XmlNodeType.EndElement && xml.Depth == 1)
            {
                if (links.Count == MostLinks)
                {
                    flaws.Add((Line(entry.Line), string.Create(CultureInfo.InvariantCulture, $"holds more than {MostLinks} addresses, the most of a sitemap")));
                    return;
                }

                if (entry.ToLink(address) is { } link)
                {
                    links.Add(link);
                }
                else
                {
                    flaws.Add((Line(entry.Line), "is no entry with an address of the web"));
                }
            }
        }
    }

    /// <summary>A text of which every line is an address.</summary>
    private static LinkList? ReadText(byte[] bytes)
    {
        var links = new List<Link>();
        using var lines = new StringReader(Encoding.UTF8.GetString(bytes));
        while (lines.ReadLine() is { } line)
        {
            var words = line.Trim(' ', '\t', '\uFEFF');
            if (words.Length > 0 && (words.Contains(' ', StringComparison.Ordinal) || WebAddress.Parse(words) is null || links.Count == MostLinks))
            {
                return null;
            }

            if (words.Length > 0)
            {
                links.Add(new Link(WebAddress.Parse(words)!.Uri));
            }
        }

        return links.Count > 0 ? new LinkList(links, []) : null;
    }

    private static string Line(int number) => string.Create(CultureInfo.InvariantCulture, $"line {number}");

    private sealed class Entry
    {
        private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);

        public bool IsList { get; init; }

        public int Line { get; init; }

        public string Field { get; set; } = "";

        public void Add(string text) => _fields[Field] = _fields.GetValueOrDefault(Field) + text;

        public Link? ToLink(Uri address)
        {
            var location = _fields.GetValueOrDefault("loc")?.Trim();
            return string.IsNullOrEmpty(location) || !Uri.TryCreate(address, location, out var uri) || !WebAddress.IsWeb(uri) ? null : new Link(WebAddress.Plain(uri))
            {
                IsList = IsList,
                Changed = SitemapTimes.End(_fields.GetValueOrDefault("lastmod")),
                Published = SitemapTimes.Parse(_fields.GetValueOrDefault("publication_date")),
                Title = _fields.GetValueOrDefault("title")?.Trim() is { Length: > 0 } title ? title : null,
            };
        }
    }
}
