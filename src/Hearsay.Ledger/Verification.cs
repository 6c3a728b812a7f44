namespace Hearsay.Ledger;

/// <summary>What came of checking a ledger.</summary>
/// <param name="Head">The end of the chain, as far as it is whole.</param>
/// <param name="Documents">Documents that were checked.</param>
/// <param name="Statements">Statements that were checked.</param>
/// <param name="Flaw">The first thing that differs, with its place; null where the ledger is whole.</param>
public sealed record Verification(LedgerHead Head, long Documents, long Statements, string? Flaw)
{
    /// <summary>Whether nothing differs.</summary>
    public bool IsWhole => Flaw is null;
}
