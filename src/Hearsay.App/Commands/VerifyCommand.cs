using System.CommandLine;
using Hearsay.App.Asking;
using Hearsay.App.Help;

namespace Hearsay.App.Commands;

/// <summary><c>hearsay verify</c>: whether a ledger is what it says.</summary>
internal static class VerifyCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var ledger = CommandOptions.Ledger();
        var json = new Option<bool>("--json") { Description = "Write the outcome as JSON" };
        var command = new DocumentedCommand("verify", "Check that a ledger is whole: originals, chain of entries, readings, and every word of every statement") { ledger, json };
        command.SetAction((parsed, cancellation) => Task.FromResult(new VerifyRun(terminal) { Ledger = parsed.GetRequiredValue(ledger), Json = parsed.GetValue(json) }.Run(cancellation)));
        command.Notes.Add("Exit codes: 0 nothing differs, 1 something does, and the first thing that differs is named, 3 the ledger cannot be opened.");
        command.Notes.Add("Whoever keeps the last hash elsewhere can later tell that nothing before it was changed.");
        return command;
    }
}
