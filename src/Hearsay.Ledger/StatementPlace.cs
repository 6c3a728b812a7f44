namespace Hearsay.Ledger;

/// <summary>A place in the order of publication: that of a statement.</summary>
/// <param name="Document">The id of its document.</param>
/// <param name="Statement">Its id.</param>
public sealed record StatementPlace(string Document, string Statement);
