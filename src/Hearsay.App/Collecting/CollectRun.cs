using Hearsay.App.Fetching;
using Hearsay.Ingestion;
using Hearsay.Ledger;
using NodaTime;

namespace Hearsay.App.Collecting;

/// <summary>
/// One run of <c>hearsay collect</c>: documents are found, read several at a time, and go into the ledger in the order in which they
/// were found. What is counted as done is on disk.
/// </summary>
internal sealed class CollectRun(Terminal terminal)
{
    /// <summary>Files, folders, or - as the user named them.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>The ledger.</summary>
    public required string Ledger { get; init; }

    /// <summary>The story that the documents belong to; null for none.</summary>
    public string? Story { get; init; }

    /// <summary>When texts in files were published.</summary>
    public OffsetDateTime? Published { get; init; }

    /// <summary>Documents read at a time, 1 or more.</summary>
    public required int Threads { get; init; }

    /// <summary>How to read.</summary>
    public required HearsayOptions Options { get; init; }

    /// <summary>Whether to say at the end what was done as JSON.</summary>
    public bool Json { get; init; }

    /// <summary>How addresses are fetched.</summary>
    public required FetchOptions Fetching { get; init; }

    /// <summary>Whether pages of lists that the ledger has are asked for again.</summary>
    public bool Again { get; init; }

    /// <summary>How often addresses are asked again until the user stops the run; null for once.</summary>
    public TimeSpan? Watch { get; init; }

    /// <summary>The WARC file that keeps what was fetched; null for none.</summary>
    public string? Warc { get; init; }

    /// <summary>Collects everything.</summary>
    /// <returns>An exit code.</returns>
    /// <exception cref="LedgerException">The ledger cannot be written.</exception>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        using var ledger = Ledgers.Open(Ledger, terminal);
        using var progress = Progress();
        try
        {
            await CollectAsync(ledger, progress, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (Watch is not null)
        {
            // nothing else ends a run that watches
        }

        if (Json)
        {
            var head = ledger.Head;
            terminal.WriteJson(new { progress.New, progress.Versions, progress.Known, progress.Unread, progress.Refused, head.Entries, head.Hash });
        }

        var kept = progress.New + progress.Known;
        if (kept + progress.Refused == 0)
        {
            await terminal.Error.WriteLineAsync("hearsay: nothing was found that can be collected").ConfigureAwait(false);
        }

        return kept == 0 ? ExitCode.NothingRead : progress.Refused > 0 ? ExitCode.SomeRefused : ExitCode.Done;
    }

    private CollectProgress Progress()
    {
        var files = terminal.IsErrorScreen ? CollectFinder.Count(Inputs.Where(i => !WebAddress.Is(i))) : null;
        var progress = new CollectProgress(terminal) { IsCounted = files is not null };
        progress.Expect(files.GetValueOrDefault() + Inputs.Count(WebAddress.Is));
        return progress;
    }

    private async Task CollectAsync(ILedger ledger, CollectProgress progress, CancellationToken cancellation)
    {
        var pipeline = new Lazy<HearsayPipeline>(() => HearsayPipeline.Load(Options));
        var pass = new CollectPass(ledger, pipeline, Threads, Story, progress);
        var schedule = new WatchSchedule(Watch ?? TimeSpan.Zero, Fetching.Time);
        using var warc = Warc is null ? null : new WarcFile(Warc, Fetching);
        using var fetcher = new Fetcher(Fetching)
        {
            Known = address => ledger.Visit(address.AbsoluteUri) is { } visit ? new Validators(visit.ETag, visit.LastModified) : null,
            Record = exchange => warc?.Add(exchange),
        };
        var web = new WebFinder(fetcher, ledger, Fetching.Time) { Again = Again, Expect = progress.Expect, OnAsked = schedule.Asked };
        var addresses = Addresses(out var odd);
        var files = new CollectFinder(terminal.Input, Published).Find(Inputs.Where(i => !WebAddress.Is(i)));
        await pass.RunAsync(odd.Concat(files).ToAsyncEnumerable().Concat(web.FindAsync(addresses, cancellation)), cancellation).ConfigureAwait(false);
        while (Watch is not null && addresses.Count > 0)
        {
            progress.TellNews();
            var due = await schedule.WaitAsync(cancellation).ConfigureAwait(false);
            progress.Expect(due.Count);
            await pass.RunAsync(web.FindAsync([.. addresses.Where(a => due.Contains(a.Uri))], cancellation), cancellation).ConfigureAwait(false);
        }
    }

    private List<WebAddress> Addresses(out List<Collectable> odd)
    {
        var addresses = new List<WebAddress>();
        odd = [];
        foreach (var input in Inputs.Where(WebAddress.Is))
        {
            if (WebAddress.Parse(input) is { } address)
            {
                addresses.Add(address);
            }
            else
            {
                odd.Add(Collectable.Of(new Refusal(WebAddress.Redact(input), "", "is no address of a page; it would be as https://example.org/news")));
            }
        }

        return addresses;
    }
}
