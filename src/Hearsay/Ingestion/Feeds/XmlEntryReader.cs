using NodaTime;

namespace Hearsay.Ingestion.Feeds;

/// <summary>Reads an <c>item</c> of RSS or CDF, or an <c>entry</c> of Atom.</summary>
/// <param name="element">The element.</param>
/// <param name="document">What its addresses are relative to; null where nobody knows.</param>
internal readonly struct XmlEntryReader(FeedElement element, Uri? document)
{
    private static readonly string[] Titles = ["title", "dc:title", "media:title", "itunes:title"];
    private static readonly string[] Summaries = ["description", "summary", "abstract", "dc:description", "media:description", "itunes:summary"];
    private static readonly string[] Contents = ["content:encoded", "content", "xhtml:body", "body", "fullitem"];
    private static readonly string[] PublishedNames = ["pubdate", "published", "issued", "dcterms:issued"];
    private static readonly string[] UpdatedNames = ["updated", "modified", "dcterms:modified", "dc:date", "lastbuilddate", "date"];

    /// <summary>The entry.</summary>
    /// <param name="bytes">Where it stands in the bytes of the feed.</param>
    public FeedEntry Read(Range bytes)
    {
        var (id, isPermanent) = Id();
        return new FeedEntry
        {
            Title = Named(Titles).Select(FeedText.Plain).FirstOrDefault(t => t is not null),
            Link = XmlLinks.Alternate(element, document) ?? FeedAddresses.Resolve(element.Attribute("href"), element, document) ?? (isPermanent ? id : null),
            Id = id,
            Published = Time(PublishedNames),
            Updated = Time(UpdatedNames) ?? FeedTimes.Parse(element.Attribute("lastmod")),
            Authors = FeedAuthors.Of(element),
            Source = element.Child("source") is { } source ? FeedText.Plain(source.Child("title") ?? source) : null,
            Summary = Named(Summaries).Select(FeedText.Html).FirstOrDefault(t => t is not null),
            Content = Named(Contents).Select(FeedText.Html).FirstOrDefault(t => t is not null),
            IsCutOff = element.IsCutOff,
            Bytes = bytes,
        };
    }

    /// <summary>The identifier, and whether it is also the address of the entry: a <c>guid</c> is, unless it says no (RSS 2.0), and an <c>id</c> where it can be one.</summary>
    private (string? Id, bool IsPermanent) Id()
    {
        if (element.Child("guid") is { } guid && FeedText.InOneLine(guid.Text) is { } written)
        {
            var isPermanent = guid.Attribute("ispermalink") is not { } said || !said.Trim().Equals("false", StringComparison.OrdinalIgnoreCase);
            return (isPermanent ? FeedAddresses.Resolve(written, guid, document) : written, isPermanent);
        }

        var id = element.Child("id") is { } atom ? FeedText.InOneLine(atom.Text) : null;
        return id is not null ? (id, true) : (element.Attribute("rdf:about") ?? element.Attribute("about"), false);
    }

    private OffsetDateTime? Time(string[] names) => Named(names).Select(e => FeedTimes.Parse(e.Text)).FirstOrDefault(t => t is not null);

    /// <summary>The elements with any of the names, in the order of the names; those of a group of media last.</summary>
    private IEnumerable<FeedElement> Named(string[] names)
    {
        var (own, media) = (element, element.Child("media:group"));
        return names.SelectMany(n => own.Children.Where(c => c.Name == n)).Concat(media is null ? [] : names.SelectMany(n => media.Children.Where(c => c.Name == n)));
    }
}
