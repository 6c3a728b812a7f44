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

    /// <summary>Collects everything.</summary>
    /// <returns>An exit code.</returns>
    /// <exception cref="LedgerException">The ledger cannot be written.</exception>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        using var ledger = Ledgers.Open(Ledger);
        using var progress = new CollectProgress(terminal);
        await CollectAsync(ledger, progress, cancellation).ConfigureAwait(false);
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

    private async Task CollectAsync(ILedger ledger, CollectProgress progress, CancellationToken cancellation)
    {
        var pipeline = new Lazy<HearsayPipeline>(() => HearsayPipeline.Load(Options));
        var free = new SemaphoreSlim(Threads); // not disposed: a reading that is given up frees its place later
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var stopping = stop.Token;
        var waiting = new Queue<Task<Outcome>>();
        try
        {
            foreach (var found in new CollectFinder(terminal.Input, Published).Find(Inputs))
            {
                await free.WaitAsync(cancellation).ConfigureAwait(false);
                waiting.Enqueue(Task.Run(() => Read(found, ledger, pipeline, free, stopping), CancellationToken.None));
                await KeepAsync(waiting, 2 * Threads, ledger, progress, cancellation).ConfigureAwait(false);
            }

            while (waiting.Count > 0)
            {
                await KeepAsync(waiting, waiting.Count - 1, ledger, progress, cancellation).ConfigureAwait(false);
            }
        }
        finally
        {
            // where the ledger cannot be written, or the user stops the run, nobody waits for the rest
            await stop.CancelAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Keeps what is ready, all in one transaction, and waits for the first where more than <paramref name="most"/> wait.</summary>
    private static async Task KeepAsync(Queue<Task<Outcome>> waiting, int most, ILedger ledger, CollectProgress progress, CancellationToken cancellation)
    {
        var ready = new List<Outcome>();
        while (waiting.TryPeek(out var first) && (first.IsCompleted || waiting.Count > most))
        {
            ready.Add(await waiting.Dequeue().WaitAsync(cancellation).ConfigureAwait(false));
        }

        var additions = new Queue<Addition>(ledger.Add([.. ready.Select(r => r.Document).OfType<NewDocument>()]));
        foreach (var outcome in ready)
        {
            if (outcome.Refusal is { } refusal)
            {
                progress.AddRefused(refusal);
            }
            else
            {
                progress.Add(additions.Dequeue(), outcome.Document!.IsRead);
            }
        }
    }

    private Outcome Read(Collectable found, ILedger ledger, Lazy<HearsayPipeline> pipeline, SemaphoreSlim free, CancellationToken cancellation)
    {
        try
        {
            cancellation.ThrowIfCancellationRequested();
            var (result, original) = found.Read();
            if (result.Document is not { } document)
            {
                return new Outcome(null, result.Refusal);
            }

            var unread = NewDocument.Of(document, original, Story);
            return ledger.Holds(unread.Record.Id) || LanguageReader.Read(document.Text).IsForeign
                ? new Outcome(unread, null)
                : new Outcome(NewDocument.Of(pipeline.Value.Read(document, cancellation), original, Story), null);
        }
        finally
        {
            free.Release();
        }
    }

    private readonly record struct Outcome(NewDocument? Document, Refusal? Refusal);
}
