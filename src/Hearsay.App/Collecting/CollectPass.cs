using Hearsay.Ingestion;
using Hearsay.Ledger;

namespace Hearsay.App.Collecting;

/// <summary>Reads what is found, several documents at a time, and puts it into the ledger in the order in which it was found.</summary>
/// <param name="ledger">The ledger.</param>
/// <param name="pipeline">How to read; loaded when the first document is.</param>
/// <param name="threads">Documents read at a time, 1 or more.</param>
/// <param name="story">The story that the documents belong to; null for none.</param>
/// <param name="progress">Told of what is on disk.</param>
internal sealed class CollectPass(ILedger ledger, Lazy<HearsayPipeline> pipeline, int threads, string? story, CollectProgress progress)
{
    private readonly Queue<Task<Outcome>> _waiting = new();

    /// <summary>Reads and keeps everything.</summary>
    /// <exception cref="LedgerException">The ledger cannot be written.</exception>
    public async Task RunAsync(IAsyncEnumerable<Collectable> all, CancellationToken cancellation)
    {
        var free = new SemaphoreSlim(threads); // not disposed: a reading that is given up frees its place later
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var stopping = stop.Token;
        var found = all.GetAsyncEnumerator(stopping);
        var next = found.MoveNextAsync().AsTask();
        try
        {
            while (await IsNextFirstAsync(next, cancellation).ConfigureAwait(false) is var isNext && (!isNext || await next.ConfigureAwait(false)))
            {
                if (isNext)
                {
                    var one = found.Current;
                    await free.WaitAsync(cancellation).ConfigureAwait(false);
                    _waiting.Enqueue(Task.Run(() => Read(one, free, stopping), CancellationToken.None));
                    next = found.MoveNextAsync().AsTask();
                }

                await KeepAsync(2 * threads, cancellation).ConfigureAwait(false);
            }

            while (_waiting.Count > 0)
            {
                await KeepAsync(_waiting.Count - 1, cancellation).ConfigureAwait(false);
            }
        }
        finally
        {
            // where the ledger cannot be written, or the user stops the run, nobody waits for the rest
            await stop.CancelAsync().ConfigureAwait(false);
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await found.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Waits for what comes first: the next thing found, or a document that can be kept. What a slow host sends is not waited for to keep another's.</summary>
    private async Task<bool> IsNextFirstAsync(Task next, CancellationToken cancellation)
        => !_waiting.TryPeek(out var first) || await Task.WhenAny(next, first).WaitAsync(cancellation).ConfigureAwait(false) == next;

    /// <summary>Keeps what is ready, all in one transaction, and waits for the first where more than <paramref name="most"/> wait.</summary>
    private async Task KeepAsync(int most, CancellationToken cancellation)
    {
        var ready = new List<Outcome>();
        while (_waiting.TryPeek(out var first) && (first.IsCompleted || _waiting.Count > most))
        {
            ready.Add(await _waiting.Dequeue().WaitAsync(cancellation).ConfigureAwait(false));
        }

        var additions = new Queue<Addition>(ledger.Add([.. ready.Select(r => r.Document).OfType<NewDocument>()]));
        ledger.Remember([.. ready.SelectMany(r => r.Visits)]);
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

    private Outcome Read(Collectable found, SemaphoreSlim free, CancellationToken cancellation)
    {
        try
        {
            cancellation.ThrowIfCancellationRequested();
            var (result, original) = found.Read();
            if (result.Document is not { } document)
            {
                return new Outcome(null, result.Refusal, []);
            }

            var made = NewDocument.Of(document, original, story);
            if (!ledger.Holds(made.Record.Id) && !LanguageReader.Read(document.Text).IsForeign)
            {
                made = NewDocument.Of(pipeline.Value.Read(document, cancellation), original, story);
            }

            return new Outcome(made, null, [.. found.Visits.Select(v => v with { Document = made.Record.Id })]);
        }
        finally
        {
            free.Release();
        }
    }

    private sealed record Outcome(NewDocument? Document, Refusal? Refusal, IReadOnlyList<Visit> Visits);
}
