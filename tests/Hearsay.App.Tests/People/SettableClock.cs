namespace Hearsay.App.Tests.People;

/// <summary>A clock that stands until it is put forward.</summary>
internal sealed class SettableClock : TimeProvider
{
    private long _ticks = new DateTimeOffset(2031, 2, 3, 4, 5, 6, TimeSpan.Zero).UtcTicks;

    public void Forward(TimeSpan span) => Interlocked.Add(ref _ticks, span.Ticks);

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);
}
