using System.CommandLine;
using Hearsay.App.Accounting;
using Hearsay.App.Asking;
using Hearsay.App.Help;
using Hearsay.Claims;

namespace Hearsay.App.Commands;

/// <summary><c>hearsay claims</c>: what statements of many documents say in common.</summary>
internal static class ClaimsCommand
{
    private const int UsualLimit = 50;

    /// <summary>The command with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var filter = new StatementFilter();
        var ledger = CommandOptions.Ledger();
        var contested = new Option<bool>("--contested") { Description = FilterWords.Contested };
        var single = new Option<bool>("--single-origin") { Description = FilterWords.SingleOrigin };
        var all = new Option<bool>("--all") { Description = FilterWords.All };
        var limit = CommandOptions.Limit($"The most claims, of the last; {UsualLimit} by default, and all with --json or --csv");
        var json = CommandOptions.JsonLines();
        var csv = new Option<bool>("--csv") { Description = "Write comma-separated values, a line a claim" };
        var command = new DocumentedCommand("claims", "What is claimed: who says so, who denies it, and by how many independent origins it stands") { ledger };
        filter.AddTo(command);
        Option[] options = [contested, single, all, limit, json, csv];
        foreach (var option in options)
        {
            command.Add(option);
        }

        command.SetAction(parsed => new ClaimsRun(terminal)
        {
            Ledger = parsed.GetRequiredValue(ledger),
            Statements = filter.Of(parsed),
            Format = AccountFormats.Of(parsed.GetValue(json), parsed.GetValue(csv)),
            Limit = parsed.GetValue(limit) ?? (parsed.GetValue(json) || parsed.GetValue(csv) ? null : UsualLimit),
            Query = new ClaimQuery
            {
                Contested = parsed.GetValue(contested),
                SingleOrigin = parsed.GetValue(single),
                Shared = !parsed.GetValue(all),
            },
        }.Run());
        command.Notes.Add("A claim is one thing that can hold or not hold, in the words of the statement that puts it best. Statements of one actor, of arms of one party, and of documents that copy or rewrite each other have one origin; what an outlet says itself is an origin of its own. Hearsay does not say whether a claim is true.");
        command.Notes.Add("A claim is found where one of its statements is, a denial among them, that hearsay statements finds with the same words and options. Claims stand in the order in which they were first put; show opens one, with its statements by origin.");
        command.Examples.Add(("hearsay claims --story ports --contested", "what is disputed"));
        command.Examples.Add(("hearsay claims --by \"Ministry of Ports\" --stance denies", "what the ministry denies, with all who say it"));
        command.Examples.Add(("hearsay claims cranes --single-origin", "what goes back to one origin, however often it is repeated"));
        return command;
    }
}
