namespace Hearsay.Corrections;

/// <summary>What a figure says.</summary>
/// <param name="Low">The least that is said; null where that is open.</param>
/// <param name="Best">The number named; null where none is.</param>
/// <param name="High">The most that is said; null where that is open.</param>
/// <param name="Counted">What is counted; null where the text does not say.</param>
/// <param name="Outcome">What happened to it in one word; null where nothing is said.</param>
/// <param name="Unit">The unit of an amount; null for counts.</param>
public sealed record FigureValue(decimal? Low, decimal? Best, decimal? High, string? Counted, string? Outcome, string? Unit);
