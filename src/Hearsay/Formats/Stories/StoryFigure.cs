namespace Hearsay.Formats.Stories;

/// <summary>A figure of a statement.</summary>
/// <param name="Low">The least; null where that is open.</param>
/// <param name="Best">The number named; null where none is.</param>
/// <param name="High">The most; null where that is open.</param>
/// <param name="Counted">What is counted; null where nobody said.</param>
public sealed record StoryFigure(decimal? Low = null, decimal? Best = null, decimal? High = null, string? Counted = null)
{
    /// <summary>Whether all three bounds are the same, open ones included.</summary>
    internal bool HasBoundsOf(StoryFigure other) => Low == other.Low && Best == other.Best && High == other.High;
}
