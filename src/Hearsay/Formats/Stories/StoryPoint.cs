namespace Hearsay.Formats.Stories;

/// <summary>A figure of a series.</summary>
/// <param name="Statement">The id of the statement that gives it.</param>
/// <param name="Low">The least; null where that is open.</param>
/// <param name="Best">The number named; null where none is.</param>
/// <param name="High">The most; null where that is open.</param>
public sealed record StoryPoint(string Statement, decimal? Low = null, decimal? Best = null, decimal? High = null);
