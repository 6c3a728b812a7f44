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
        var what = new Argument<string>("EXPORT") { Description = "A file that hearsay export wrote, or - for standard input; with brat, a folder of .txt and .ann" };
        var ledger = CommandOptions.Ledger();
        var format = CommandOptions.Choice("--format", "FORMAT", "jsonl (the default), brat or annotation", ExportFormats.Lines, ExportFormats.Brat, ExportFormats.Annotation);
        var story = CommandOptions.Story("The story that new documents go into; with brat");
        var command = new DocumentedCommand("import", "Take over an export, or attributions that were marked elsewhere") { what, ledger, format, story };
        command.SetAction((parsed, cancellation) =>
        {
            var (input, name) = (parsed.GetRequiredValue(what), parsed.GetRequiredValue(ledger));
            var marked = new MarkedImport(terminal) { Input = input, Ledger = name, Story = parsed.GetValue(story) };
            return Task.FromResult(parsed.GetRequiredValue(format) switch
            {
                ExportFormats.Brat => marked.Brat(cancellation),
                ExportFormats.Annotation => marked.Annotations(cancellation),
                _ => new ImportRun(terminal) { Input = input, Ledger = name }.Run(cancellation),
            });
        });
        command.Notes.Add("jsonl into an empty ledger: the result is the same ledger, with the same hashes. Into one that holds the first entries of the export: the rest is taken over, so that a run that was stopped goes on, and a copy is kept up to date. Any other ledger is left as it is.");
        command.Notes.Add("brat: each text becomes a document, whose reading has the attributions of the .ann file beside it; who speaks and what is said is read from there on. annotation: the same for documents that the ledger has already, found by their address or name, for annotations hold no texts. Addresses, times and originals other than the text are not in either.");
        command.Examples.Add(("hearsay import ports.jsonl --ledger copy.db", "the same ledger again"));
        return command;
    }
}
