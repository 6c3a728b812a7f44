namespace Hearsay.Statements.Figures;

/// <summary>What a figure says at the least, in so many words, and at the most; null where that is open.</summary>
internal readonly record struct FigureBounds(decimal? Low, decimal? Best, decimal? High);
