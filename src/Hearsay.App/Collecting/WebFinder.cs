using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Hearsay.App.Fetching;
using Hearsay.Ingestion;
using Hearsay.Ledger;
using NodaTime;

namespace Hearsay.App.Collecting;

/// <summary>
/// Finds what addresses stand for: pages, the pages that sitemaps name, and the lines of JSON Lines. Addresses that the user named
/// are asked side by side, what a list names one after the other.
/// </summary>
internal sealed class WebFinder(Fetcher fetcher, ILedger ledger, TimeProvider time)
{
    private const int MostAtOnce = 16;
    private const int MostWaiting = 16;
    private const int DeepestList = 4;

    private readonly WebReader _reader = new();
    private readonly ConcurrentDictionary<Uri, bool> _seen = new();

    // what this run asked, or knew, and when: where it asks on a schedule, only what is new since is asked for
    private readonly ConcurrentDictionary<Uri, Instant> _handled = new();

    /// <summary>Whether pages of lists that the ledger has are asked for again, though no list says that they changed.</summary>
    public bool Again { get; init; }

    /// <summary>Told how many more are to come than there are addresses.</summary>
    public Action<int> Expect { get; init; } = _ => { };

    /// <summary>Told of each address that the user named when it was asked, with the pause that its host wants until the next time.</summary>
    public Action<Uri, TimeSpan?> OnAsked { get; init; } = (_, _) => { };

    /// <summary>Everything that the addresses stand for, in the order in which it comes.</summary>
    public async IAsyncEnumerable<Collectable> FindAsync(IReadOnlyCollection<WebAddress> addresses, [EnumeratorCancellation] CancellationToken cancellation)
    {
        _seen.Clear();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var found = Channel.CreateBounded<Collectable>(MostWaiting);
        var asking = AskAllAsync(addresses, found.Writer, stop.Token);
        _ = asking.ContinueWith(t => found.Writer.Complete(t.Exception?.GetBaseException()), TaskScheduler.Default);
        try
        {
            await foreach (var one in found.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
            {
                yield return one;
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await asking.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private Task AskAllAsync(IReadOnlyCollection<WebAddress> addresses, ChannelWriter<Collectable> found, CancellationToken cancellation)
        => Parallel.ForEachAsync(addresses, new ParallelOptions { MaxDegreeOfParallelism = MostAtOnce, CancellationToken = cancellation }, async (address, token) =>
        {
            fetcher.Use(address);
            await AskAsync(new Link(address.Uri), 0, found, token).ConfigureAwait(false);
        });

    private async Task AskAsync(Link link, int depth, ChannelWriter<Collectable> found, CancellationToken cancellation)
    {
        if (!_seen.TryAdd(link.Address, true))
        {
            Expect(-1);
            return;
        }

        var result = await fetcher.FetchAsync(link.Address, cancellation).ConfigureAwait(false);
        var pause = result.Pause;
        if (result.Fetched is { } fetched)
        {
            var wanted = await TakeAsync(link, fetched, depth, found, cancellation).ConfigureAwait(false);
            pause = wanted > (pause ?? TimeSpan.Zero) ? wanted : pause;
        }
        else
        {
            await found.WriteAsync(Collectable.Of(result.Refusal!), cancellation).ConfigureAwait(false);
        }

        if (depth == 0)
        {
            OnAsked(link.Address, pause);
        }

        if (!result.IsTransient)
        {
            Handle(link.Address);
        }
    }

    /// <summary>Takes what stood at an address, and asks what it names.</summary>
    /// <returns>How long it wants to be left in peace; null where it does not say.</returns>
    private async Task<TimeSpan?> TakeAsync(Link link, Fetched fetched, int depth, ChannelWriter<Collectable> found, CancellationToken cancellation)
    {
        var known = fetched.Body is null ? ledger.Visit(fetched.Address.AbsoluteUri) : null;
        if (known?.Document is { } document)
        {
            await TakeKnownAsync(link.Address, document, found, cancellation).ConfigureAwait(false);
            return null;
        }

        var content = _reader.Read(link, fetched, fetched.Body ?? known?.Body ?? []);
        Expect(content.Links.Count + (content.Found.TryGetNonEnumeratedCount(out var count) ? count : 1) - 1);
        foreach (var one in content.Found)
        {
            await found.WriteAsync(one, cancellation).ConfigureAwait(false);
        }

        ledger.Remember(content.Visits);
        foreach (var next in content.Links)
        {
            await FollowAsync(next, depth + 1, found, cancellation).ConfigureAwait(false);
        }

        return content.Pause;
    }

    /// <summary>Asks what a list names, unless it is known and the list does not say that it changed since.</summary>
    private async Task FollowAsync(Link link, int depth, ChannelWriter<Collectable> found, CancellationToken cancellation)
    {
        if (depth > DeepestList)
        {
            var reason = string.Create(CultureInfo.InvariantCulture, $"is in a list below {DeepestList} others, and no deeper is looked");
            await found.WriteAsync(Collectable.Of(new Refusal(link.Address.AbsoluteUri, "", reason)), cancellation).ConfigureAwait(false);
        }
        else if (!Again && !link.IsList && _handled.TryGetValue(link.Address, out var asked) && !(link.Changed > asked))
        {
            Expect(-1);
        }
        else if (!Again && ledger.Visit(link.Address.AbsoluteUri) is { Document: { } document } visit && !(link.Changed > visit.Asked))
        {
            await TakeKnownAsync(link.Address, document, found, cancellation).ConfigureAwait(false);
        }
        else
        {
            await AskAsync(link, depth, found, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Takes a document that the ledger has, which may belong into another story now; once a run.</summary>
    private async Task TakeKnownAsync(Uri address, string document, ChannelWriter<Collectable> found, CancellationToken cancellation)
    {
        if (_handled.ContainsKey(address))
        {
            Expect(-1);
            return;
        }

        await found.WriteAsync(Kept(document), cancellation).ConfigureAwait(false);
        Handle(address);
    }

    private void Handle(Uri address) => _handled[address] = Instant.FromDateTimeOffset(time.GetUtcNow());

    private Collectable Kept(string id) => new(() =>
    {
        var document = ledger.Document(id) ?? throw new InvalidDataException($"there is no document {id}");
        return (DocumentResult.Of(document.With(ledger.Text(id))), ledger.Original(document.Sha256));
    });
}
