using Hearsay.App.Fetching;
using Hearsay.Ingestion;
using Hearsay.Ingestion.Feeds;
using Hearsay.Ledger;
using NodaTime;

namespace Hearsay.App.Collecting;

/// <summary>Tells what was fetched by its bytes, and takes out of it what is to be read or asked next.</summary>
internal sealed class WebReader
{
    // documents in other languages are kept, and not read
    private readonly DocumentReader _documents = new() { AnyLanguage = true };

    /// <summary>Reads what was fetched.</summary>
    /// <param name="link">The address that led there, with what is known of it.</param>
    /// <param name="fetched">The answer.</param>
    /// <param name="body">Its body, or the one that is kept where nothing changed.</param>
    public WebContent Read(Link link, Fetched fetched, byte[] body)
    {
        try
        {
            if (fetched.Answer.Large is { } large)
            {
                return OfLarge(link, fetched, Packed.Open(large, fetched.Answer.Header("Content-Encoding")));
            }

            var bytes = Packed.UnpackFile(body, _documents.MaxBytes);
            return ListOf(fetched, bytes) is { } list ? OfList(list, fetched, body)
                : FeedReader.IsFeed(ReceivedOf(link, fetched), bytes) ? OfFeed(ReceivedOf(link, fetched), fetched, bytes)
                : new WebContent([OfPage(link, fetched, body)], [], []);
        }
        catch (FetchException error)
        {
            return new WebContent([Collectable.Of(new Refusal(link.Address.AbsoluteUri, error.Place, error.Message))], [], []);
        }
    }

    private static LinkList? ListOf(Fetched fetched, byte[] bytes)
        => SitemapReader.Read(bytes, fetched.Address, MediaType(fetched) is "text/plain");

    private static string? MediaType(Fetched fetched) => new Received("") { ContentType = fetched.ContentType }.MediaType;

    private WebContent OfLarge(Link link, Fetched fetched, Stream body)
    {
        var name = link.Address.AbsoluteUri;
        var found = LargeFile.KindOf(fetched.Address, fetched.ContentType) == LargeKind.Lines
            ? CollectFinder.Lines(name, new LineFile(name, () => Packed.OpenFile(body), _documents.MaxBytes))
            : new ArchiveFile(name, () => body, _documents, link.Published).Read();
        return new WebContent(found, [], []);
    }

    private static WebContent OfList(LinkList list, Fetched fetched, byte[] body) => new(
        [.. list.Flaws.Select(f => Collectable.Of(new Refusal(fetched.Asked.AbsoluteUri, f.Place, f.Reason)))],
        list.Links,
        [VisitOf(fetched.Answer) with { Body = body }]);

    /// <summary>An entry's page is asked for where the feed says where it is; the feed's own words are taken where it does not.</summary>
    private static WebContent OfFeed(Received received, Fetched fetched, byte[] bytes)
    {
        var (feed, refusal) = FeedReader.Read(received, bytes);
        if (feed is null)
        {
            return new WebContent([Collectable.Of(refusal!)], [], []);
        }

        List<Collectable> found = [.. feed.Entries.Index().Where(e => e.Item.Address is null).Select(e => new Collectable(() => (EntryDocuments.Read(feed, e.Index, bytes), bytes[e.Item.Bytes])))];
        List<Link> links = [.. feed.Entries.Where(e => e.Address is not null).Select(LinkOf)];
        return new WebContent(found, links, [VisitOf(fetched.Answer) with { Body = bytes }]) { Pause = FeedPause.Of(bytes) };
    }

    private static Link LinkOf(FeedEntry entry) => new(WebAddress.Plain(entry.Address!))
    {
        Changed = entry.Updated?.ToInstant(),
        Published = entry.Published ?? entry.Updated,
        Title = entry.Title,
    };

    private static Received ReceivedOf(Link link, Fetched fetched) => new(link.Address.AbsoluteUri) { ContentType = fetched.ContentType, Address = fetched.Address };

    private Collectable OfPage(Link link, Fetched fetched, byte[] body) => new(() => (Document(link, fetched, body), body))
    {
        Visits = [.. fetched.Way.Select(VisitOf)],
    };

    private DocumentResult Document(Link link, Fetched fetched, byte[] body)
    {
        var result = _documents.Read(ReceivedOf(link, fetched), body);
        return result.Document is not { } document ? result : DocumentResult.Of(document with
        {
            Url = Canonical.Of(document.Url, fetched.Address),
            Published = document.Published ?? link.Published,
            Title = document.Title ?? link.Title,
        });
    }

    private static Visit VisitOf(Exchange exchange) => new(exchange.Address.AbsoluteUri, Instant.FromDateTimeOffset(exchange.Asked))
    {
        ETag = exchange.Header("ETag"),
        LastModified = exchange.Header("Last-Modified"),
    };
}
