namespace Hearsay.App.Collecting;

/// <summary>When addresses that are watched are asked next.</summary>
/// <param name="every">The usual time between two visits.</param>
/// <param name="time">The clock.</param>
internal sealed class WatchSchedule(TimeSpan every, TimeProvider time)
{
    private const double Jitter = 0.1;

    // timers count whole milliseconds, and would end a little early
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(1);

    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<Uri, DateTimeOffset> _due = [];

    // nothing but the moment of its visits depends on it
    private readonly Random _random = new(time.GetUtcNow().Ticks.GetHashCode());

    /// <summary>An address was asked. It is asked next when the usual time is over, or when its host wants, up to a day; a little later, so that not all come at once.</summary>
    /// <param name="address">The address.</param>
    /// <param name="wanted">How long its host wants to be left in peace; null where it does not say.</param>
    public void Asked(Uri address, TimeSpan? wanted)
    {
        var pause = wanted > Longest ? Longest : wanted ?? TimeSpan.Zero;
        pause = pause > every ? pause : every;
        lock (_lock)
        {
            _due[address] = time.GetUtcNow() + pause + (Jitter * _random.NextDouble() * every);
        }
    }

    /// <summary>Waits until an address is due.</summary>
    /// <returns>The addresses that are due.</returns>
    public async Task<IReadOnlySet<Uri>> WaitAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var (due, wait) = Due();
            if (due.Count > 0)
            {
                return due;
            }

            await Task.Delay(wait, time, cancellation).ConfigureAwait(false);
        }
    }

    private (HashSet<Uri> Due, TimeSpan Wait) Due()
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            return ([.. _due.Where(d => d.Value <= now).Select(d => d.Key)], _due.Values.Min() - now + Tick);
        }
    }
}
