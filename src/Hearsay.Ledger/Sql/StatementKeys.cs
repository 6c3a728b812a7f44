using NodaTime;

namespace Hearsay.Ledger.Sql;

/// <summary>
/// Keys of statements: the second of publication times 2^24, plus a number. Rows in the order of their keys are in the order of
/// publication, so that a question for the newest needs no sorting, whatever it filters by. What nobody dated comes first.
/// </summary>
internal static class StatementKeys
{
    private const int NumberBits = 24;

    /// <summary>Seconds that the undated have for themselves; no outlet published in the first day of year 1.</summary>
    private const long UndatedSeconds = 1 << 16;

    private static readonly Instant Beginning = Instant.FromUtc(1, 1, 1, 0, 0);

    /// <summary>The first key of what was published at a time.</summary>
    public static long First(OffsetDateTime? published) => published is { } time ? First(time.ToInstant()) : 0;

    /// <summary>The key that those of what was published at a time lie below.</summary>
    public static long End(OffsetDateTime? published) => published is { } time ? First(time.ToInstant() + Duration.FromSeconds(1)) : UndatedSeconds << NumberBits;

    /// <summary>The first key of what was published in the second of an instant or later.</summary>
    public static long First(Instant time) => Math.Max(UndatedSeconds, (long)Math.Floor((time - Beginning).TotalSeconds)) << NumberBits;
}
