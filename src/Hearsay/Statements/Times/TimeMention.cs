using Hearsay.Text;
using NodaTime;

namespace Hearsay.Statements.Times;

/// <summary>An expression of time with its value (TimeML's TIMEX3 and ISO 8601).</summary>
public sealed record TimeMention
{
    /// <summary>The words.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What kind of expression it is.</summary>
    public required TimeKind Kind { get; init; }

    /// <summary>
    /// The value as TIMEX3 writes it: <c>2025-01-21</c>, <c>2025-W04</c>, <c>2024-12</c>, <c>P3D</c>, <c>PRESENT_REF</c>, <c>XXXX-WXX-1</c>.
    /// Where it hangs on a publication time that nobody gave, it counts from that time, <c>DCT</c>: <c>DCT-P1D</c> is yesterday.
    /// </summary>
    public required string Value { get; init; }

    /// <summary>Which part of <see cref="Value"/> is meant: "early January" is the start of <c>2025-01</c>.</summary>
    public TimePart Part { get; init; }

    /// <summary>The days of <see cref="Value"/>, where they are known; null for durations, sets, and what cannot be placed.</summary>
    public DateInterval? Days { get; init; }

    /// <summary>What part of the calendar <see cref="Days"/> are; null where they are not known.</summary>
    public TimePrecision? Precision { get; init; }

    /// <summary>Whether it hangs on a publication time that nobody gave, so that <see cref="Value"/> is only relative.</summary>
    public bool IsUnresolved { get; init; }
}
