using System.CommandLine;
using Hearsay.App.Help;
using Hearsay.App.Moving;

namespace Hearsay.App.Commands;

/// <summary><c>hearsay export</c>: a whole ledger as lines.</summary>
internal static class ExportCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var ledger = CommandOptions.Ledger();
        var output = new Option<string?>("--out") { Description = "Write to this file instead of standard output", HelpName = "FILE" };
        var command = new DocumentedCommand("export", "Write a whole ledger as JSON Lines, an entry a line with all that it adds") { ledger, output };
        command.SetAction((parsed, cancellation) => Task.FromResult(new ExportRun(terminal) { Ledger = parsed.GetRequiredValue(ledger), Out = parsed.GetValue(output) }.Run(cancellation)));
        command.Examples.Add(("hearsay export --out ports.jsonl", "everything, to be imported elsewhere"));
        return command;
    }
}
