using System.CommandLine;
using Hearsay.App.Accounting;
using Hearsay.App.Help;

namespace Hearsay.App.Commands;

/// <summary><c>hearsay changes</c>: what is new in the account of a story.</summary>
internal static class ChangesCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var (ledger, story) = (CommandOptions.Ledger(), CommandOptions.Story("In the documents of this story"));
        var since = CommandOptions.Time("--since", "What was published before is what was known: 2025-01-21, or with time and offset");
        since.Required = true;
        var json = CommandOptions.JsonLines();
        var command = new DocumentedCommand("changes", "What is new since a time: claims, denials, revised figures, broken silence, further origins, contradictions")
        {
            since, ledger, story, json,
        };
        command.SetAction(parsed => new ChangesRun(terminal)
        {
            Ledger = parsed.GetRequiredValue(ledger),
            Story = parsed.GetValue(story),
            Since = parsed.GetRequiredValue(since)!.Value.ToInstant(),
            Json = parsed.GetValue(json),
        }.Run());
        command.Notes.Add("The account of what was published before that time is compared with the account of everything. The time of publication counts, not that of collecting, so that two ledgers of the same documents agree; a document whose time nobody gave counts as known. A claim is the same where it shares a statement.");
        command.Examples.Add(("hearsay changes --since 2031-01-07 --story ports", "what a week has brought"));
        return command;
    }
}
