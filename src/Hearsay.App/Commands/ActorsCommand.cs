using System.CommandLine;
using Hearsay.App.Asking;
using Hearsay.App.Help;

namespace Hearsay.App.Commands;

/// <summary><c>hearsay actors</c>: who speaks in a ledger.</summary>
internal static class ActorsCommand
{
    private const int UsualLimit = 50;

    /// <summary>The command with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var (ledger, story, json) = (CommandOptions.Ledger(), CommandOptions.Story("In the documents of this story"), CommandOptions.JsonLines());
        var limit = CommandOptions.Limit($"The most actors; {UsualLimit} by default, and all with --json");
        var command = new DocumentedCommand("actors", "List who speaks in a ledger, those with most statements first") { ledger, story, limit, json };
        command.SetAction(parsed => new ActorsRun(terminal)
        {
            Ledger = parsed.GetRequiredValue(ledger),
            Story = parsed.GetValue(story),
            Limit = parsed.GetValue(limit) ?? (parsed.GetValue(json) ? int.MaxValue : UsualLimit),
            Json = parsed.GetValue(json),
        }.Run());
        command.Examples.Add(("hearsay actors --story \"Lissa ports\"", "who speaks in a story"));
        return command;
    }
}
