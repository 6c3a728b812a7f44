namespace Hearsay.Corrections;

/// <summary>When the content of a statement holds or happened.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Words">The words that say when.</param>
/// <param name="Time">The days; null where they say no such time.</param>
public sealed record TimeChange(StatementAnchor Statement, Quote Words, TimeValue? Time) : StatementChange(Statement);
