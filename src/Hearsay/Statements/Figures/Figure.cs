using Hearsay.Text;

namespace Hearsay.Statements.Figures;

/// <summary>A quantity in a text with what it counts (low, best and high after the practice of the Uppsala Conflict Data Program).</summary>
public sealed record Figure
{
    /// <summary>The words of the quantity with what approximates it, such as "about 11,000", "at least a dozen".</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The least that is said, in <see cref="Unit"/>; null where that is open.</summary>
    public decimal? Low { get; init; }

    /// <summary>The number named; null where only a range or a vague word is.</summary>
    public decimal? Best { get; init; }

    /// <summary>The most that is said; null where that is open.</summary>
    public decimal? High { get; init; }

    /// <summary>What kind of quantity it is.</summary>
    public required FigureKind Kind { get; init; }

    /// <summary>The unit of an amount: an ISO 4217 code, <c>%</c>, or a unit's short name such as <c>km</c>; null for counts.</summary>
    public string? Unit { get; init; }

    /// <summary>The period of a rate, such as <c>day</c>; null where it is none.</summary>
    public string? Per { get; init; }

    /// <summary>What is counted, as a plain noun phrase with its restricting modifiers, such as "North Korean soldiers"; null where the text does not say.</summary>
    public string? Counted { get; init; }

    /// <summary>Where the words of what is counted stand; null where it is taken over from elsewhere or not said.</summary>
    public TextSpan? CountedSpan { get; init; }

    /// <summary>What happened to it as one plain word, such as <c>killed</c>, <c>wounded</c>, <c>sent</c>; null where nothing is said.</summary>
    public string? Outcome { get; init; }

    /// <summary>Where the words of what happened stand; null where nothing is said.</summary>
    public TextSpan? OutcomeSpan { get; init; }
}
