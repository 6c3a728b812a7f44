using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NodaTime;

namespace Hearsay.Ingestion.Pages;

/// <summary>
/// Reads what a page says about its article. JSON-LD (schema.org) goes before <c>meta</c> elements (Open Graph, Dublin Core and what
/// content systems write), and these before microdata and what people see.
/// </summary>
internal sealed class MetadataReader
{
    private static readonly string[] TitleNames = ["og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "headline"];
    private static readonly string[] PublisherNames = ["og:site_name", "dc.publisher", "dcterms.publisher", "application-name", "article:publisher"];
    private static readonly string[] AuthorNames = ["author", "article:author", "og:article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl", "byline", "citation_author"];
    private static readonly string[] PublishedNames = ["article:published_time", "og:published_time", "og:article:published_time", "datepublished", "dc.date.issued", "dcterms.created", "dcterms.issued", "parsely-pub-date", "sailthru.date", "publish-date", "publishdate", "publication_date", "pubdate", "pdate", "dc.date", "dcterms.date", "date"];
    private static readonly string[] ModifiedNames = ["article:modified_time", "og:updated_time", "og:modified_time", "datemodified", "dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "article:modified"];
    private static readonly string[] LanguageNames = ["og:locale", "content-language", "dc.language", "dcterms.language"];

    private const int MostBylines = 50;

    private readonly Dictionary<string, string> _metas = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _authors = [];
    private readonly List<IElement> _bylines = [];
    private readonly Uri? _base;
    private string? _canonical, _heading, _pageTitle;
    private OffsetDateTime? _published, _modified, _time;

    private MetadataReader(Uri? address) => _base = address;

    /// <summary>What the page says.</summary>
    /// <param name="document">The page.</param>
    /// <param name="address">Where it was found; null where nobody knows.</param>
    public static PageMetadata Read(IHtmlDocument document, Uri? address)
    {
        using var linked = new JsonLd();
        var reader = new MetadataReader(address);
        foreach (var element in ElementWalk.Below(document))
        {
            reader.Add(element, linked);
        }

        return reader.Combine(linked, document.DocumentElement?.GetAttribute("lang"));
    }

    private void Add(IElement element, JsonLd linked)
    {
        switch (element.LocalName)
        {
            case "meta":
                AddMeta(element);
                break;
            case "link" when HasWord(element, "rel", "canonical"):
                _canonical ??= element.GetAttribute("href");
                break;
            case "script" when element.GetAttribute("type") is { } type && type.StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase):
                linked.Add(element);
                break;
            case "title" when element.ParentElement is { LocalName: "head" }:
                _pageTitle ??= ElementWalk.Text(element);
                break;
            case "h1":
                _heading = string.IsNullOrEmpty(_heading) ? ElementWalk.Text(element) : _heading;
                break;
            default:
                AddSeen(element);
                break;
        }
    }

    private void AddMeta(IElement meta)
    {
        var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop") ?? meta.GetAttribute("http-equiv");
        var content = meta.GetAttribute("content");
        if (name is null || string.IsNullOrWhiteSpace(content))
        {
            return;
        }

        _metas.TryAdd(name, ElementWalk.InOneLine(content));
        if (_authors.Count < MostBylines && AuthorNames.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            _authors.Add(content);
        }
    }

    private void AddSeen(IElement element)
    {
        var property = element.GetAttribute("itemprop");
        if (element.LocalName == "time" || property is "datePublished" or "dateModified")
        {
            AddTime(element, property);
        }

        if (_bylines.Count < MostBylines && (property == "author" || HasWord(element, "rel", "author") || NameHints.Read(element).HasFlag(NameHint.Byline)))
        {
            _bylines.Add(element);
        }
    }

    private void AddTime(IElement element, string? property)
    {
        var time = PageTimes.Parse(element.GetAttribute("datetime") ?? element.GetAttribute("content")) ?? PageTimes.Parse(ElementWalk.Text(element, 100));
        if (property == "dateModified")
        {
            _modified ??= time;
        }
        else if (property == "datePublished" || element.HasAttribute("pubdate"))
        {
            _published ??= time;
        }
        else
        {
            _time ??= time;
        }
    }

    private PageMetadata Combine(JsonLd linked, string? language)
    {
        var article = linked.Article() ?? default;
        var publisher = linked.Text(article, "publisher") ?? Metas(PublisherNames).FirstOrDefault(IsNoAddress);
        List<string> titles = [.. Metas(TitleNames).Prepend(linked.Text(article, "headline")).Append(_heading).Append(_pageTitle).OfType<string>().Select(ElementWalk.InOneLine).Where(t => t.Length > 0)];
        return new PageMetadata
        {
            Title = titles.Select(t => WithoutOutlet(t, publisher)).FirstOrDefault(),
            Titles = titles,
            Publisher = publisher,
            Authors = Authors(linked, article),
            Published = PageTimes.Parse(linked.Text(article, "datePublished")) ?? Time(PublishedNames) ?? _published ?? _time,
            Modified = PageTimes.Parse(linked.Text(article, "dateModified")) ?? Time(ModifiedNames) ?? _modified,
            Language = Primary(language) ?? Primary(linked.Text(article, "inLanguage")) ?? Metas(LanguageNames).Select(Primary).FirstOrDefault(l => l is not null),
            Url = new[] { _canonical, _metas.GetValueOrDefault("og:url"), linked.Text(article, "url"), linked.Text(article, "mainEntityOfPage") }.Select(Absolute).FirstOrDefault(u => u is not null) ?? _base?.AbsoluteUri,
            Description = _metas.GetValueOrDefault("description") ?? _metas.GetValueOrDefault("og:description"),
            Body = linked.Text(article, "articleBody"),
            IsForSubscribers = string.Equals(linked.Text(article, "isAccessibleForFree"), "false", StringComparison.OrdinalIgnoreCase)
                || _metas.GetValueOrDefault("article:content_tier") is "locked",
        };
    }

    private string[] Authors(JsonLd linked, JsonElement article)
    {
        string[] named = [.. linked.Texts(article, "author").Concat(linked.Texts(article, "creator")).Take(MostBylines).SelectMany(Bylines.Names)];
        named = named.Length > 0 ? named : [.. _authors.SelectMany(Bylines.Names)];
        named = named.Length > 0 ? named : [.. _bylines.Select(b => Bylines.Names(ElementWalk.Text(b, 200)).ToArray()).FirstOrDefault(n => n.Length > 0) ?? []];
        return [.. named.Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private IEnumerable<string> Metas(string[] names) => names.Select(n => _metas.GetValueOrDefault(n)).OfType<string>();

    private OffsetDateTime? Time(string[] names) => Metas(names).Select(PageTimes.Parse).FirstOrDefault(t => t is not null);

    private string? Absolute(string? address)
    {
        if (string.IsNullOrWhiteSpace(address) || !(_base is null ? Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) : Uri.TryCreate(_base, address.Trim(), out uri)))
        {
            return null;
        }

        return uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null;
    }

    private static bool IsNoAddress(string text) => !text.Contains("://", StringComparison.Ordinal);

    /// <summary>The language of a tag such as <c>en-GB</c> or <c>en_US</c> (RFC 5646, section 2.2.1); null where it is none.</summary>
    private static string? Primary(string? tag)
    {
        var primary = tag?.Trim().Split('-', '_', ',')[0].ToLower(CultureInfo.InvariantCulture);
        return primary is { Length: 2 or 3 } && primary.All(char.IsAsciiLetterLower) ? primary : null;
    }

    /// <summary>A title without what pages put behind it: a separator and the name of the outlet.</summary>
    private static string WithoutOutlet(string title, string? publisher)
    {
        foreach (var separator in publisher is null ? [] : new[] { " | ", " - ", " – ", " — ", " :: ", " • " })
        {
            var end = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (end > 0 && Tight(title[(end + separator.Length)..]).Equals(Tight(publisher!), StringComparison.OrdinalIgnoreCase))
            {
                return title[..end];
            }
        }

        return title;

        static string Tight(string name) => name.Replace(" ", "", StringComparison.Ordinal);
    }

    private static bool HasWord(IElement element, string attribute, string word)
        => element.GetAttribute(attribute) is { } words && words.Split(' ').Contains(word, StringComparer.OrdinalIgnoreCase);
}
