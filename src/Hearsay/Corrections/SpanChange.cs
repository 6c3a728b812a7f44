namespace Hearsay.Corrections;

/// <summary>Which words are the content of a statement, or the source or cue of its attribution.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Part"><c>content</c>, <c>source</c> or <c>cue</c>.</param>
/// <param name="Words">The words, in order: one piece or more of a content, one of a cue, one or none of a source.</param>
public sealed record SpanChange(StatementAnchor Statement, string Part, IReadOnlyList<Quote> Words) : StatementChange(Statement);
