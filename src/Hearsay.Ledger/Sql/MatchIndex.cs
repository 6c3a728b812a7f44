namespace Hearsay.Ledger.Sql;

/// <summary>An index of words and facets that answers whole expressions.</summary>
/// <param name="From">The tables to ask where the index leads, statements as s.</param>
/// <param name="Key">What to order and page by there.</param>
/// <param name="Condition">The condition that an expression puts there; <c>{0}</c> stands for its parameter.</param>
/// <param name="AmongFew">The same where other conditions lead, and leave few statements.</param>
/// <param name="Expression">A part of a question in the language of the index.</param>
internal sealed record MatchIndex(string From, string Key, string Condition, string AmongFew, Func<StatementTerm, string> Expression);
