namespace Hearsay.Ledger.Sql;

/// <summary>A row of the table of statements.</summary>
/// <param name="Key">Its key.</param>
/// <param name="DocumentKey">The key of its document.</param>
/// <param name="Document">Its document; null where that is missing.</param>
/// <param name="Statement">What stands in the row itself.</param>
/// <param name="Figures">How many figures it has.</param>
/// <param name="Times">How many times.</param>
/// <param name="Places">How many places.</param>
internal sealed record StatementRow(long Key, long DocumentKey, LedgerDocument? Document, LedgerStatement Statement, int Figures, int Times, int Places);
