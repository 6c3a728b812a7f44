namespace Hearsay.Corrections;

/// <summary>A figure of a statement.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Words">The words of the quantity.</param>
/// <param name="Figure">What they say; null where they are no figure.</param>
public sealed record FigureChange(StatementAnchor Statement, Quote Words, FigureValue? Figure) : StatementChange(Statement);
