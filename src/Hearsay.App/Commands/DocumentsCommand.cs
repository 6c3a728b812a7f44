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
        var text = new Option<bool>("--text") { Description = "With --json: with the whole text" };
        var command = new DocumentedCommand("documents", "List the documents of a ledger, in the order in which they were collected") { ledger, story, json, text };
        command.SetAction(parsed => new DocumentsRun(terminal)
        {
            Ledger = parsed.GetRequiredValue(ledger),
            Story = parsed.GetValue(story),
            Json = parsed.GetValue(json),
            WithText = parsed.GetValue(text),
        }.Run());
        command.Examples.Add(("hearsay documents --json --text", "every document with its text"));
        return command;
    }
}
