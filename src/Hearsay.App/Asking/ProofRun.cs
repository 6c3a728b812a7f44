using Hearsay.App.Output;
using Hearsay.Ledger;

namespace Hearsay.App.Asking;

/// <summary>One run of <c>hearsay verify --export</c>.</summary>
internal sealed class ProofRun(Terminal terminal)
{
    /// <summary>The ledger.</summary>
    public required string Ledger { get; init; }

    /// <summary>The folder to write.</summary>
    public required string Folder { get; init; }

    /// <summary>A statement, an attribution or a document.</summary>
    public required string Id { get; init; }

    /// <summary>Writes the folder.</summary>
    /// <returns>An exit code.</returns>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    /// <exception cref="InvalidDataException">Something in it is missing or damaged.</exception>
    /// <exception cref="OutputException">A file cannot be written.</exception>
    public int Run(CancellationToken cancellation)
    {
        using var ledger = Ledgers.OpenExisting(Ledger);
        var things = ledger.Find(Id).Where(t => t.Kind is NamedKind.Statement or NamedKind.Attribution or NamedKind.Document).ToList();
        if (things is not [var thing])
        {
            terminal.Error.WriteLine(things.Count == 0
                ? $"hearsay: {Ledger}: has no statement, attribution or document that is called '{Id}', or begins so"
                : $"hearsay: {Ledger}: more than one statement, attribution or document begins with '{Id}'");
            return ExitCode.NothingRead;
        }

        var statements = ledger.Statements(Query(thing)).ToList();
        var document = thing.Kind == NamedKind.Document ? ledger.Document(thing.Id)! : statements[0].Document;
        new ProofFolder(ledger, Folder).Write(document, [.. statements.Where(s => s.Document.Id == document.Id).Select(s => s.Statement)], cancellation);
        terminal.Error.WriteLine($"hearsay: {Folder} holds what proves {thing.Id}; its README.txt says how");
        return ExitCode.Done;
    }

    private static StatementQuery Query(NamedThing thing) => thing.Kind switch
    {
        NamedKind.Statement => new StatementQuery { Statement = thing.Id, EveryVersion = true },
        NamedKind.Attribution => new StatementQuery { Attribution = thing.Id, EveryVersion = true },
        _ => new StatementQuery { Document = thing.Id },
    };
}
