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
        var id = new Argument<string?>("ID") { Description = "With --export: a statement, an attribution or a document, by its identifier or a beginning that nothing else has", Arity = ArgumentArity.ZeroOrOne };
        var export = new Option<string?>("--export") { Description = "Instead, write into this folder what an outsider needs to check one statement without Hearsay", HelpName = "FOLDER" };
        var stamp = new Option<string?>("--stamp")
        {
            Description = "Then have the last hash stamped by this authority (RFC 3161), which proves when everything was there; later checks look at its stamps too",
            HelpName = "ADDRESS",
            CustomParser = result =>
            {
                var address = result.Tokens[0].Value;
                if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
                {
                    result.AddError($"--stamp takes an address of http or https, not '{address}'");
                }

                return address;
            },
        };
        var ledger = CommandOptions.Ledger();
        var json = new Option<bool>("--json") { Description = "Write the outcome as JSON" };
        var command = new DocumentedCommand("verify", "Check that a ledger is whole: originals, chain of entries, readings, and every word of every statement") { id, ledger, export, stamp, json };
        command.SetAction((parsed, cancellation) => parsed.GetValue(stamp) is { } authority
            ? new StampRun(terminal) { Ledger = parsed.GetRequiredValue(ledger), Authority = authority }.RunAsync(cancellation)
            : Task.FromResult(parsed.GetValue(export) is { } folder
            ? new ProofRun(terminal) { Ledger = parsed.GetRequiredValue(ledger), Folder = folder, Id = parsed.GetValue(id) ?? "" }.Run(cancellation)
            : new VerifyRun(terminal) { Ledger = parsed.GetRequiredValue(ledger), Json = parsed.GetValue(json) }.Run(cancellation)));
        command.Validators.Add(result =>
        {
            if (result.GetValue(id) is null != result.GetValue(export) is null)
            {
                result.AddError("--export FOLDER and an ID go together");
            }
        });
        command.Examples.Add(("hearsay verify --export proof/ 0a84cfbe", "original, text, reading and entries of a statement, with the commands that check them"));
        command.Notes.Add("Exit codes: 0 nothing differs, 1 something does, and the first thing that differs is named, 3 the ledger cannot be opened.");
        command.Notes.Add("Whoever keeps the last hash elsewhere can later tell that nothing before it was changed.");
        return command;
    }
}
