using System.Collections.Concurrent;

namespace Hearsay.App.Tests.Fetching;

/// <summary>A clock on which every wait is over at once, and that remembers how long each would have been.</summary>
internal sealed class HurriedClock : TimeProvider
{
    private readonly Lock _lock = new();
    private DateTimeOffset _now = new(2031, 2, 3, 4, 5, 6, TimeSpan.Zero);

    /// <summary>The waits, in order.</summary>
    public ConcurrentQueue<TimeSpan> Waits { get; } = new();

    /// <summary>Told of each wait before it is over.</summary>
    public Action<TimeSpan> OnWait { get; init; } = _ => { };

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (_lock)
        {
            _now += dueTime > TimeSpan.Zero ? dueTime : TimeSpan.Zero;
        }

        Waits.Enqueue(dueTime);
        OnWait(dueTime);
        return new Timer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
