using Hearsay.App.Accounting;
using Hearsay.App.Output;
using Hearsay.Claims;
using Hearsay.Claims.Grades;
using Hearsay.Claims.Keeping;
using Hearsay.Ledger;

namespace Hearsay.App.Asking;

/// <summary>One run of <c>hearsay show</c>.</summary>
internal sealed class ShowRun(Terminal terminal)
{
    private const int MostStatements = 50;

    /// <summary>An identifier or a beginning of one.</summary>
    public required string Id { get; init; }

    /// <summary>The ledger.</summary>
    public required string Ledger { get; init; }

    /// <summary>The story in which a claim is seen; where null, the documents that share claims with its own.</summary>
    public string? Story { get; init; }

    /// <summary>Whether to show all that stands behind a claim, however much it is.</summary>
    public bool All { get; init; }

    /// <summary>Whether to write the original's bytes instead.</summary>
    public bool Original { get; init; }

    /// <summary>Shows the thing.</summary>
    /// <returns>An exit code.</returns>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    /// <exception cref="InvalidDataException">Something in it is damaged.</exception>
    public int Run()
    {
        using var ledger = Ledgers.OpenExisting(Ledger);
        var things = Id.Length == 0 ? [] : ledger.Find(Id);
        if (things.Count == 0 && LoneClaims.Find(ledger, Id) is [var lone])
        {
            OutputException.Guard(Terminal.OutputName, () => ShowClaim(ledger, lone));
            return ExitCode.Done;
        }

        if (things is not [var thing])
        {
            Complain(things);
            return ExitCode.NothingRead;
        }

        if (Original)
        {
            return WriteOriginal(ledger, thing);
        }

        OutputException.Guard(Terminal.OutputName, () => Show(ledger, thing));
        return ExitCode.Done;
    }

    /// <summary>A claim that went into another is shown as what it is now.</summary>
    private void ShowClaim(ILedger ledger, KeptClaim claim)
    {
        if (claim.Documents.Count == 0)
        {
            terminal.Output.WriteLine(terminal.Paint($"claim {AccountWords.Short(claim.Id)} has no statements any more", TextStyle.Heading));
            new ClaimHistory(ledger, terminal).Write(claim);
            if (claim.Changes.LastOrDefault(c => c.Kind == ClaimChangeKind.WentInto)?.Other is { } other && ledger.Claim(other) is { } heir)
            {
                terminal.Output.WriteLine();
                ShowClaim(ledger, heir);
            }

            return;
        }

        ShowClaim(ledger, claim.Id, claim.Id);
        new ClaimHistory(ledger, terminal).Write(claim);
    }

    private void ShowClaim(ILedger ledger, (string Claim, string Kept) lone) => ShowClaim(ledger, lone.Claim, lone.Kept);

    /// <summary>A claim among those that the ledger keeps beside it.</summary>
    private void ShowClaim(ILedger ledger, string id, string kept)
    {
        var account = Story is null ? Accounts.Beside(ledger, kept) : Accounts.Of(ledger, Story);
        var summary = ClaimSummary.Of(account).FirstOrDefault(c => c.Claim.Id == id) ?? throw new InvalidDataException($"{Ledger}: the claim {id} is not in the story '{Story}'");
        new ClaimTree(account, new ClaimGrader(account, ledger.Ratings()), terminal) { All = All }.Write(summary);
    }

    private void Complain(IReadOnlyList<NamedThing> things)
    {
        terminal.Error.WriteLine(things.Count == 0
            ? $"hearsay: {Ledger}: has nothing that is called '{Id}', or begins so"
            : $"hearsay: {Ledger}: more than one thing begins with '{Id}':");
        foreach (var thing in things)
        {
            terminal.Error.WriteLine($"  {NameOf(thing.Kind)} {PlainWords.Of(thing.Id)}");
        }
    }

    private void Show(ILedger ledger, NamedThing thing)
    {
        var cards = new LedgerCards(ledger, terminal);
        switch (thing.Kind)
        {
            case NamedKind.Statement:
                cards.Statements(ledger.Statements(new StatementQuery { Statement = thing.Id, EveryVersion = true }));
                break;
            case NamedKind.Attribution:
                cards.Statements(ledger.Statements(new StatementQuery { Attribution = thing.Id, EveryVersion = true }));
                break;
            case NamedKind.Document:
                cards.Document(ledger.Document(thing.Id)!);
                Table(ledger, new StatementQuery { Document = thing.Id });
                break;
            case NamedKind.Original:
                cards.Original(thing.Id);
                break;
            case NamedKind.Claim:
                ShowClaim(ledger, ledger.Claim(thing.Id)!);
                break;
            default:
                cards.Names(NameOf(thing.Kind), thing.Id);
                Table(ledger, thing.Kind == NamedKind.Actor ? new StatementQuery { By = thing.Id, Limit = MostStatements } : new StatementQuery { Party = thing.Id, Limit = MostStatements });
                break;
        }
    }

    private void Table(ILedger ledger, StatementQuery query)
    {
        terminal.Output.WriteLine();
        StatementTable.Write([.. ledger.Statements(query)], terminal);
    }

    private int WriteOriginal(ILedger ledger, NamedThing thing)
    {
        var sha256 = thing.Kind switch
        {
            NamedKind.Original => thing.Id,
            NamedKind.Document => ledger.Document(thing.Id)?.Sha256,
            NamedKind.Statement => ledger.Statements(new StatementQuery { Statement = thing.Id, EveryVersion = true }).FirstOrDefault()?.Document.Sha256,
            NamedKind.Attribution => ledger.Statements(new StatementQuery { Attribution = thing.Id, EveryVersion = true }).FirstOrDefault()?.Document.Sha256,
            _ => null,
        };
        if (sha256 is null)
        {
            terminal.Error.WriteLine($"hearsay: {Ledger}: the {NameOf(thing.Kind)} {thing.Id} has no original");
            return ExitCode.NothingRead;
        }

        var bytes = ledger.Original(sha256);
        OutputException.Guard(Terminal.OutputName, () =>
        {
            using var output = terminal.OutputBytes();
            output.Write(bytes);
        });
        return ExitCode.Done;
    }

    private static string NameOf(NamedKind kind) => kind.ToString().ToLowerInvariant();
}
