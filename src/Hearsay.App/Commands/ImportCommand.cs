using System.CommandLine;
using Hearsay.App.Help;
using Hearsay.App.Moving;

namespace Hearsay.App.Commands;

/// <summary><c>hearsay import</c>: what an export holds, into a ledger.</summary>
internal static class ImportCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var what = new Argument<string>("EXPORT") { Description = "A file that hearsay export wrote, or - for standard input" };
        var ledger = CommandOptions.Ledger();
        var command = new DocumentedCommand("import", "Take over the entries of an export") { what, ledger };
        command.SetAction((parsed, cancellation) => Task.FromResult(new ImportRun(terminal) { Input = parsed.GetRequiredValue(what), Ledger = parsed.GetRequiredValue(ledger) }.Run(cancellation)));
        command.Notes.Add("Into an empty ledger: the result is the same ledger, with the same hashes. Into one that holds the first entries of the export: the rest is taken over, so that a run that was stopped goes on, and a copy is kept up to date. Any other ledger is left as it is.");
        command.Examples.Add(("hearsay import ports.jsonl --ledger copy.db", "the same ledger again"));
        return command;
    }
}
