using System.CommandLine;
using Hearsay.App.Help;
using Hearsay.App.Moving;
using Hearsay.Ingestion;

namespace Hearsay.App.Commands;

/// <summary><c>hearsay import</c>: what an export holds, into a ledger.</summary>
internal static class ImportCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var what = new Argument<string>("EXPORT") { Description = "What hearsay export wrote: a file, or - for standard input; with brat and csv, a folder" };
        var ledger = CommandOptions.Ledger();
        var format = CommandOptions.Choice("--format", "FORMAT", "jsonl (the default), brat, annotation or csv", ExportFormats.Lines, ExportFormats.Brat, ExportFormats.Annotation, ExportFormats.Csv);
        var story = CommandOptions.Story("The story that new documents go into; with texts in brat");
        var command = new DocumentedCommand("import", "Take over an export, or attributions that were marked elsewhere") { what, ledger, format, story };
        command.SetAction((parsed, cancellation) =>
        {
            var (input, name) = (parsed.GetRequiredValue(what), parsed.GetRequiredValue(ledger));
            var marked = new MarkedImport(terminal) { Input = input, Ledger = name, Story = parsed.GetValue(story) };
            return Task.FromResult(parsed.GetRequiredValue(format) switch
            {
                ExportFormats.Brat => Then(EntrySource.OfBrat(input), () => marked.Brat(cancellation)),
                ExportFormats.Annotation when Bytes(input, terminal) is var page => Then(EntrySource.OfAnnotations(input, page), () => marked.Annotations(page, cancellation)),
                ExportFormats.Csv => Take(EntrySource.OfCsv(input)),
                _ => Take(EntrySource.Of(input, terminal.Input)),
            });

            int Take(EntrySource source) => new ImportRun(terminal) { Source = source, Ledger = name }.Run(cancellation);

            // attributions that somebody changed in the export come after the entries
            int Then(EntrySource? source, Func<int> marks) => source is not null && Take(source) is var code && code != ExitCode.Done ? code : marks();
        });
        command.Notes.Add("An export of a whole ledger into an empty one: the result is the same ledger, with the same hashes. Into one that holds the first entries of the export: the rest is taken over, so that a run that was stopped goes on, and a copy is kept up to date. Any other ledger is left as it is.");
        command.Notes.Add("brat and annotation then take over the attributions: a document whose .ann file or annotations say something else than its last reading gets a reading of them, in which who speaks and what is said is read from there on. Texts in brat that the ledger does not have become documents; annotations hold no texts, so theirs must be there, and are found by their address or name.");
        command.Examples.Add(("hearsay import ports.jsonl --ledger copy.db", "the same ledger again"));
        command.Examples.Add(("hearsay import marked/ --format brat", "attributions that were corrected in brat"));
        return command;
    }

    private static byte[] Bytes(string input, Terminal terminal)
    {
        if (input != InputFinder.StandardInputName)
        {
            return File.ReadAllBytes(input);
        }

        using var copy = new MemoryStream();
        using var stream = terminal.Input();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
