using Hearsay.Claims;
using Hearsay.Ledger;

namespace Hearsay.App.Accounting;

/// <summary>Finds in an account the statements that a question to its ledger finds, so that a filter means the same wherever it stands.</summary>
internal static class SaidFilter
{
    private static readonly string[] NoWords = [];

    /// <summary>Which statements fit; null where the question asks for nothing but a story, and all do.</summary>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public static Func<AccountStatement, bool>? Of(ILedger ledger, StatementQuery query)
    {
        if (query.Words.Count == 0 && query with { Story = null, Words = NoWords } == new StatementQuery { Words = NoWords })
        {
            return null;
        }

        // documents that were made of the same bytes have statements of the same ids
        var found = ledger.Statements(query).Select(f => (f.Document.Id, f.Statement.Id)).ToHashSet();
        return statement => found.Contains((statement.Document, LedgerId(statement)));
    }

    /// <summary>The id of a statement in the ledger, which an account puts its document before where another has it too.</summary>
    private static string LedgerId(AccountStatement statement)
        => statement.Id.StartsWith(statement.Document + ".", StringComparison.Ordinal) ? statement.Id[(statement.Document.Length + 1)..] : statement.Id;
}
