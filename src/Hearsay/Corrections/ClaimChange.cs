namespace Hearsay.Corrections;

/// <summary>Which claim a statement belongs to.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="With">A statement with which it bears on one claim, whichever that is; null where it bears on one of its own.</param>
public sealed record ClaimChange(StatementAnchor Statement, StatementAnchor? With) : StatementChange(Statement);
