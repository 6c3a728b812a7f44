using System.CommandLine;
using Hearsay.App.Asking;
using Hearsay.App.Help;

namespace Hearsay.App.Commands;

/// <summary><c>hearsay documents</c>: what a ledger holds.</summary>
internal static class DocumentsCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var (ledger, story, json) = (CommandOptions.Ledger(), CommandOptions.Story("Of this story"), CommandOptions.JsonLines());
        var about = CommandOptions.About("With statements whose words speak of this: an actor or a party, under any of its names, a place, or any words");
        var text = new Option<bool>("--text") { Description = "With --json: with the whole text" };
        var command = new DocumentedCommand("documents", "List the documents of a ledger, in the order in which they were collected; with --about, of their publication") { ledger, story, about, json, text };
        command.SetAction(parsed => new DocumentsRun(terminal)
        {
            Ledger = parsed.GetRequiredValue(ledger),
            Story = parsed.GetValue(story),
            About = parsed.GetValue(about),
            Json = parsed.GetValue(json),
            WithText = parsed.GetValue(text),
        }.Run());
        command.Examples.Add(("hearsay documents --json --text", "every document with its text"));
        return command;
    }
}
