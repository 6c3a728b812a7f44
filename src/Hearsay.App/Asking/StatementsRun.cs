using System.Globalization;
using Hearsay.App.Output;
using Hearsay.Ledger;

namespace Hearsay.App.Asking;

/// <summary>One run of <c>hearsay statements</c>.</summary>
internal sealed class StatementsRun(Terminal terminal)
{
    /// <summary>The ledger.</summary>
    public required string Ledger { get; init; }

    /// <summary>What is asked for.</summary>
    public required StatementQuery Query { get; init; }

    /// <summary>How to write it.</summary>
    public required StatementsFormat Format { get; init; }

    /// <summary>Writes what is found.</summary>
    /// <returns>An exit code.</returns>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public int Run()
    {
        using var ledger = Ledgers.OpenExisting(Ledger);
        if (Format == StatementsFormat.Table)
        {
            WriteTable(ledger);
        }
        else
        {
            var found = ledger.Statements(Query);
            OutputException.Guard(Terminal.OutputName, () => Write(found));
        }

        return ExitCode.Done;
    }

    private void Write(IEnumerable<FoundStatement> found)
    {
        if (Format == StatementsFormat.Csv)
        {
            StatementCsv.Write(found, terminal.Output);
            return;
        }

        foreach (var statement in found)
        {
            terminal.WriteJson(statement);
        }
    }

    private void WriteTable(ILedger ledger)
    {
        // one more than is shown tells whether there are more
        var found = ledger.Statements(Query with { Limit = Query.Limit + 1 }).ToList();
        var shown = found.TakeLast(Query.Limit ?? int.MaxValue).ToList();
        StatementTable.Write(shown, terminal);
        if (shown.Count < found.Count)
        {
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"hearsay: these are the last {shown.Count}; --limit shows more"));
        }
        else if (shown.Count == 0)
        {
            terminal.Error.WriteLine("hearsay: no statement is like that");
        }
    }
}
