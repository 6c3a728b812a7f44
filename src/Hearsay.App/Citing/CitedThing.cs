using Hearsay.Ledger;

namespace Hearsay.App.Citing;

/// <summary>What an identifier in a citation names.</summary>
/// <param name="Kind">A statement, a claim or a document.</param>
/// <param name="Id">Its identifier.</param>
/// <param name="Document">The document in which a statement is meant; null for any.</param>
internal sealed record CitedThing(NamedKind Kind, string Id, string? Document)
{
    // where identifiers are the same, a claim is called after the statement that began it
    private static readonly NamedKind[] Kinds = [NamedKind.Statement, NamedKind.Claim, NamedKind.Document];

    /// <summary>The thing that an identifier, or a beginning that no other has, names; null where there is none, or several.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="id">The identifier; of a statement in one document, with the document's and a full stop before it.</param>
    /// <param name="several">Whether there are several.</param>
    public static CitedThing? Find(ILedger ledger, string id, out bool several)
    {
        several = false;
        if (id.Split('.') is [var document, var statement])
        {
            return ledger.Statements(new StatementQuery { Document = document, Statement = statement, EveryVersion = true }).Any() ? new CitedThing(NamedKind.Statement, statement, document) : null;
        }

        var found = ledger.Find(id).Where(f => Kinds.Contains(f.Kind)).OrderBy(f => Array.IndexOf(Kinds, f.Kind)).ToList();
        several = found.Select(f => f.Id).Distinct(StringComparer.Ordinal).Count() > 1;
        return several || found.Count == 0 ? null : new CitedThing(found[0].Kind, found[0].Id, null);
    }

    /// <summary>The words that the ledger holds there: of a claim, those of each of its statements.</summary>
    public IEnumerable<string> Words(ILedger ledger) => Kind switch
    {
        NamedKind.Document => [ledger.Text(Id)],
        NamedKind.Claim => WordsOfClaim(ledger),
        _ => ledger.Statements(new StatementQuery { Statement = Id, Document = Document, EveryVersion = true }).Select(f => f.Statement.Words),
    };

    private IEnumerable<string> WordsOfClaim(ILedger ledger)
    {
        foreach (var document in ledger.Claim(Id)!.Documents)
        {
            var words = ledger.Statements(new StatementQuery { Document = document }).ToDictionary(f => f.Statement.Id, f => f.Statement.Words, StringComparer.Ordinal);
            var statements = ReadingShape.Of(ledger.Readings(document)[^1].Json).Statements;
            foreach (var (statement, _) in statements.Zip(ledger.ClaimsOf(document)).Where(p => p.Second == Id))
            {
                yield return words[statement.Id];
            }
        }
    }
}
