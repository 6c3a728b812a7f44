using NodaTime;

namespace Hearsay.Statements.Times;

/// <summary>An expression of time that was found but not yet placed.</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">One past its last token.</param>
/// <param name="Kind">What kind of expression it is.</param>
/// <param name="Resolve">Its value, counted from an anchor; null where there is none ("31 February").</param>
internal sealed record TimePhrase(int Start, int End, TimeKind Kind, Func<TimeAnchor, TimeValue?> Resolve)
{
    /// <summary>Which part of the value is meant.</summary>
    public TimePart Part { get; init; }

    /// <summary>Its value counted from a day that stands after it ("two days before Christmas"); null where it cannot be.</summary>
    public Func<LocalDate, TimeValue?>? From { get; init; }

    /// <summary>Its number of tokens.</summary>
    public int Length => End - Start;

    /// <summary>Whether it takes the place of <see cref="TimeAnchor.Reference"/> for what follows.</summary>
    public bool IsReference { get; init; } = true;
}
