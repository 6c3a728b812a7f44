using System.CommandLine;
using Hearsay.App.Accounting;
using Hearsay.App.Help;

namespace Hearsay.App.Commands;

/// <summary><c>hearsay silence</c>: who has said nothing.</summary>
internal static class SilenceCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var (ledger, story) = (CommandOptions.Ledger(), CommandOptions.Story("In the documents of this story"));
        var json = new Option<bool>("--json") { Description = "Write one JSON object" };
        var command = new DocumentedCommand("silence", "Who has said nothing on a claim that concerns it, and how one-sided the story is") { ledger, story, json };
        command.SetAction(parsed => new SilenceRun(terminal) { Ledger = parsed.GetRequiredValue(ledger), Story = parsed.GetValue(story), Json = parsed.GetValue(json) }.Run());
        command.Notes.Add("A party is silent where a document says that it declined or did not answer, with the words that say so, or where a claim names it as acting and it is never quoted. What it says through any of its arms, or a rival figure, ends its silence.");
        command.Notes.Add("Shares are those of the statements and of the independent origins of all parties; outlets and bystanders speak for none.");
        command.Examples.Add(("hearsay silence --story ports", "the silent, and each party's share"));
        return command;
    }
}
