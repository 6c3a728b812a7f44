using System.Collections.Concurrent;

namespace Hearsay.App.Fetching;

/// <summary>Spaces the requests to each host. Safe to share between threads.</summary>
internal sealed class HostPace(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _free = new(StringComparer.Ordinal);

    /// <summary>Waits for a host's turn.</summary>
    /// <param name="host">The host.</param>
    /// <param name="pause">The pause between this request and the next.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public Task WaitAsync(string host, TimeSpan pause, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var next = _free.AddOrUpdate(host, _ => now + pause, (_, free) => (free > now ? free : now) + pause);
        var wait = next - pause - now;
        return wait > TimeSpan.Zero ? Task.Delay(wait, time, cancellation) : Task.CompletedTask;
    }
}
