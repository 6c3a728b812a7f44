using System.CommandLine;
using Hearsay.App.Help;
using Hearsay.App.Moving;

namespace Hearsay.App.Commands;

/// <summary><c>hearsay export</c>: a ledger for other programs.</summary>
internal static class ExportCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var ledger = CommandOptions.Ledger();
        var format = CommandOptions.Choice(
            "--format", "FORMAT", "jsonl (the default): every entry with all that it adds; brat: texts and attributions in a folder; annotation: attributions as W3C Web Annotation; csv: tables in a folder, or without --out the statements alone; story: the account across documents, with claims, origins, lineage, silences and series; claims-csv, edges-csv: its claims, and how its claims, statements, actors and documents stand to each other; graphml: the latter as a graph; prov: its lineage in W3C PROV-O; schema: its claims as ClaimReview of schema.org; corrections: what people corrected as examples to learn from, a JSON object a line",
            ExportFormats.All);
        var story = CommandOptions.Story("Only the documents of this story; not with jsonl");
        var output = new Option<string?>("--out") { Description = "Write to this file instead of standard output; with brat and csv, into this folder", HelpName = "FILE" };
        var command = new DocumentedCommand("export", "Write a whole ledger, or what it holds of a story, for other programs") { ledger, format, story, output };
        command.SetAction((parsed, cancellation) => Task.FromResult(new ExportRun(terminal)
        {
            Ledger = parsed.GetRequiredValue(ledger),
            Format = parsed.GetRequiredValue(format),
            Story = parsed.GetValue(story),
            Out = parsed.GetValue(output),
        }.Run(cancellation)));
        command.Notes.Add("jsonl, and without --story brat, annotation and csv with --out, hold everything: imported into an empty ledger each gives the same ledger. brat and annotation show the attributions of each document's last reading, csv also its statements, and the others the account of them. In graphml, prov and schema no text of a document becomes an identifier or an address; csv puts an apostrophe before what a spreadsheet would take for a formula.");
        command.Notes.Add("The rating of schema is the Admiralty credibility with its reason, 1 to 5, and is left out where that cannot be judged: it does not say whether a claim is true.");
        command.Examples.Add(("hearsay export --out ports.jsonl", "everything, to be imported elsewhere"));
        command.Examples.Add(("hearsay export --format brat --story ports --out marked/", "a story's texts with their attributions"));
        command.Examples.Add(("hearsay export --format csv --out tables/", "everything, as tables"));
        command.Examples.Add(("hearsay export --format story --story ports --out ports.json", "the account of a story"));
        command.Examples.Add(("hearsay export --format graphml --story ports --out ports.graphml", "who says what of whom, for Gephi or yEd"));
        return command;
    }
}
