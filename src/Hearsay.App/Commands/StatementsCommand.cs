using System.CommandLine;
using Hearsay.App.Asking;
using Hearsay.App.Help;

namespace Hearsay.App.Commands;

/// <summary><c>hearsay statements</c>: who says what, out of a ledger.</summary>
internal static class StatementsCommand
{
    private const int UsualLimit = 50;

    /// <summary>The command with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var filter = new StatementFilter();
        var ledger = CommandOptions.Ledger();
        var versions = new Option<bool>("--every-version") { Description = FilterWords.EveryVersion };
        var limit = CommandOptions.Limit($"The most statements, of the last published; {UsualLimit} by default, and all with --json or --csv");
        var json = CommandOptions.JsonLines();
        var csv = new Option<bool>("--csv") { Description = "Write comma-separated values, a line a statement" };
        var command = new DocumentedCommand("statements", "Ask a ledger for statements: who says what, in which words, how surely") { ledger };
        filter.AddTo(command);
        command.Add(versions);
        command.Add(limit);
        command.Add(json);
        command.Add(csv);
        command.SetAction(parsed => new StatementsRun(terminal)
        {
            Ledger = parsed.GetRequiredValue(ledger),
            Format = parsed.GetValue(json) ? StatementsFormat.Json : parsed.GetValue(csv) ? StatementsFormat.Csv : StatementsFormat.Table,
            Query = filter.Of(parsed) with
            {
                EveryVersion = parsed.GetValue(versions),
                Limit = parsed.GetValue(limit) ?? (parsed.GetValue(json) || parsed.GetValue(csv) ? null : UsualLimit),
            },
        }.Run());
        command.Notes.Add("Statements stand in the order of their publication; where there are more than --limit, the last published are shown.");
        command.Examples.Add(("hearsay statements cranes --by \"Ministry of Ports\"", "what the ministry says about cranes"));
        command.Examples.Add(("hearsay statements --about Orvany --stance denies", "what is denied of a party, by whatever name"));
        command.Examples.Add(("hearsay statements --stance denies --since 2031-01-01 --json", "every denial since then"));
        return command;
    }
}
