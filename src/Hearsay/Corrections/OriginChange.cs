namespace Hearsay.Corrections;

/// <summary>Where the word of a statement came from in the end.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="From">A statement with which it has one origin; null where its origin is its own.</param>
public sealed record OriginChange(StatementAnchor Statement, StatementAnchor? From) : StatementChange(Statement);
