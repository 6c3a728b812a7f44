using System.CommandLine;
using Hearsay.App.Help;

namespace Hearsay.App.Commands;

/// <summary><c>hearsay read</c>: one or many texts, no ledger.</summary>
internal static class ReadCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var what = CommandOptions.What("Files or folders of plain text, Markdown or web pages, or - for standard input");
        var published = CommandOptions.Time("--published", "When the text was published: 2025-01-21, or with time and offset 2025-01-21T14:30:00+01:00");
        var format = CommandOptions.Choice("--format", "FORMAT", "table (for people, the default), json, jsonl (an object a line), csv (a line a figure), brat (stand-off annotation) or html (a page)", "table", "json", "jsonl", "csv", "brat", "html");
        var output = new Option<string?>("--out") { Description = "Write to this file, or into this folder; see below", HelpName = "PATH" };
        var threads = CommandOptions.Threads();
        var confidence = CommandOptions.LeastConfidence();
        var anyLanguage = new Option<bool>("--any-language") { Description = "Read texts that are not in English too" };
        var withText = new Option<bool>("--with-text") { Description = "Put the whole text into json and jsonl" };
        var (figures, actors) = (CommandOptions.Figures(), CommandOptions.Actors());
        var (model, weights) = (CommandOptions.Model(), CommandOptions.Weights());
        var command = new DocumentedCommand("read", "Show who is said to say what in a text, in which words, how surely, with figures, times and places")
        {
            what, published, format, output, model, weights, threads, confidence, figures, actors, anyLanguage, withText,
        };
        command.SetAction((parsed, cancellation) => new ReadRun(terminal)
        {
            Inputs = parsed.GetRequiredValue(what),
            Published = parsed.GetValue(published),
            Format = parsed.GetRequiredValue(format),
            Out = parsed.GetValue(output),
            Threads = parsed.GetValue(threads),
            AnyLanguage = parsed.GetValue(anyLanguage),
            WithText = parsed.GetValue(withText),
            Options = CommandOptions.Options(parsed.GetValue(model), parsed.GetValue(weights), parsed.GetValue(confidence)) with { Figures = parsed.GetValue(figures), Parties = parsed.GetValue(actors) },
        }.RunAsync(cancellation));
        command.Notes.Add("With one text, --out PATH is a file. It is a folder where it exists as one, ends in /, or there are several texts; each text then has a file of its own, in the sub-folder where it was found (NAME.ann beside NAME.txt for brat). Several texts as jsonl or csv go into one file.");
        command.Notes.Add("A file takes its name only when it is whole. A text that cannot be read is told of with the reason, and the rest goes on.");
        command.Examples.Add(("hearsay read article.txt", "who says what, as a table"));
        command.Examples.Add(("hearsay read article.txt --format html --out article.html", "the article with its attributions marked"));
        command.Examples.Add(("hearsay read articles/ --format jsonl --out readings.jsonl", "every text below a folder"));
        command.Examples.Add(("hearsay read articles/ --format csv --out figures.csv", "every figure with its source, what is counted, when and where"));
        command.Examples.Add(("cat article.txt | hearsay read - --format json | jq '.attributions[].source.text'", "the sources' names"));
        return command;
    }
}
