using System.CommandLine;
using Hearsay.App.Briefing;
using Hearsay.App.Help;

namespace Hearsay.App.Commands;

/// <summary><c>hearsay brief</c>: a story on a page or two, each sentence with its evidence.</summary>
internal static class BriefCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var (ledger, story) = (CommandOptions.Ledger(), CommandOptions.Story("Of the documents of this story"));
        var since = CommandOptions.Time("--since", "Say first what is new since then, by the time of publication: 2025-01-21, or with time and offset");
        var format = CommandOptions.Choice("--format", "FORMAT", "markdown (the default), html or json", "markdown", "html", "json");
        var json = new Option<bool>("--json") { Description = "The same as --format json" };
        var output = new Option<string?>("--out") { Description = "Write into this file instead of standard output", HelpName = "FILE" };
        var command = new DocumentedCommand("brief", "A story on a page or two: each sentence with numbered citations of exact words")
        {
            ledger, story, since, format, json, output,
        };
        command.SetAction(parsed => new BriefRun(terminal)
        {
            Ledger = parsed.GetRequiredValue(ledger),
            Story = parsed.GetValue(story),
            Since = parsed.GetValue(since),
            Format = parsed.GetValue(json) ? BriefFormat.Json : parsed.GetValue(format) switch { "html" => BriefFormat.Html, "json" => BriefFormat.Json, _ => BriefFormat.Markdown },
            Out = parsed.GetValue(output),
        }.Run());
        command.Notes.Add("Sentences are fixed frames around names, figures and exact words; nothing is worded anew, and nothing stands that no statement says. What is claimed most often comes first. A citation names the outlet, the title, the day, the address, the words as they stand there but for white space, and the statement, which show opens. The same ledger gives the same bytes.");
        command.Examples.Add(("hearsay brief --story ports --since 2031-01-07", "what a colleague has to know"));
        command.Examples.Add(("hearsay brief --format html --out ports.html", "a page to print"));
        return command;
    }
}
