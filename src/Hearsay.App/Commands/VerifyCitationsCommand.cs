using System.CommandLine;
using Hearsay.App.Citing;
using Hearsay.App.Help;

namespace Hearsay.App.Commands;

/// <summary><c>hearsay verify-citations</c>: whether a text quotes what the ledger holds.</summary>
internal static class VerifyCitationsCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "The text, plain or Markdown in UTF-8; - for standard input" };
        var ledger = CommandOptions.Ledger();
        var json = new Option<bool>("--json") { Description = "Write the outcome as JSON, all citations in it" };
        var command = new DocumentedCommand("verify-citations", "Check a text's citations: whether the ledger has what they name, and the quoted words there") { file, ledger, json };
        command.SetAction(parsed => new VerifyCitationsRun(terminal) { File = parsed.GetRequiredValue(file), Ledger = parsed.GetRequiredValue(ledger), Json = parsed.GetValue(json) }.Run());
        command.Notes.Add("A citation is quoted words with what names their place behind them: “12 cranes stood still” [0a84cfbe21d07f36]. It names a statement, a claim or a document, by its identifier or a beginning of 8 digits or more; by a link to its page, or hearsay://statements/ID; or by a note, [^3] or [3], whose definition ends with the identifier in parentheses, as hearsay brief writes it. Quotation marks are “these” or \"these\"; white space does not count.");
        command.Notes.Add("Quoted words are good where they are all that the statement says, or stand in it in a row; of a claim, in any of its statements. Where nothing is quoted, the thing must be there.");
        command.Notes.Add("Exit codes: 0 all citations are good, 1 some are not, each told of with line and column, 3 the text cites nothing, or cannot be read.");
        command.Examples.Add(("hearsay brief --story ports | hearsay verify-citations -", "a brief is good as it comes"));
        return command;
    }
}
