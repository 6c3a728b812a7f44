using Hearsay.Text;

namespace Hearsay.Claims;

/// <summary>A figure of a statement.</summary>
/// <param name="Low">The least; null where that is open.</param>
/// <param name="Best">The number named; null where none is.</param>
/// <param name="High">The most; null where that is open.</param>
public sealed record AccountFigure(decimal? Low, decimal? Best, decimal? High)
{
    /// <summary>Where its words stand in the document; null where nobody said.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>What is counted, as a plain noun phrase; null where nobody said.</summary>
    public string? Counted { get; init; }

    /// <summary>Whether <see cref="Counted"/> is the same wording for the same thing all over the story, as people code it, and not that of the text.</summary>
    public bool IsCoded { get; init; }

    /// <summary>What happened to it as one plain word; null where nothing is said.</summary>
    public string? Outcome { get; init; }

    /// <summary>The unit of an amount; null for counts.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether it says the same number: all bounds alike.</summary>
    public bool HasBoundsOf(AccountFigure other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Low == other.Low && Best == other.Best && High == other.High;
    }

    /// <summary>
    /// Whether no number fits both: the intervals from low to high, open where a bound is, have nothing in common.
    /// A bound that is open on both sides says nothing.
    /// </summary>
    public bool Excludes(AccountFigure other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return High < other.Low || other.High < Low;
    }
}
