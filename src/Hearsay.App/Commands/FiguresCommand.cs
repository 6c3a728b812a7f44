using System.CommandLine;
using Hearsay.App.Accounting;
using Hearsay.App.Charting;
using Hearsay.App.Help;

namespace Hearsay.App.Commands;

/// <summary><c>hearsay figures</c>: what each actor counts, and how that moves.</summary>
internal static class FiguresCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var filter = new StatementFilter { HasFigures = false };
        var ledger = CommandOptions.Ledger();
        var chart = new Option<string?>("--chart")
        {
            Description = "Draw them too, into this file: FILE.svg, or FILE.html",
            HelpName = "FILE",
            CustomParser = result =>
            {
                var file = result.Tokens[0].Value;
                if (!ChartFile.HasKnownEnding(file))
                {
                    result.AddError($"--chart takes a file whose name ends in .svg or .html, not '{file}'");
                }

                return file;
            },
        };
        var json = CommandOptions.JsonLines();
        var csv = new Option<bool>("--csv") { Description = "Write comma-separated values, a line a figure" };
        var command = new DocumentedCommand("figures", "What is counted: each actor's figures through time, low, best and high, and where it revised them") { ledger };
        filter.AddTo(command);
        Option[] options = [chart, json, csv];
        foreach (var option in options)
        {
            command.Add(option);
        }

        command.SetAction(parsed => new FiguresRun(terminal)
        {
            Ledger = parsed.GetRequiredValue(ledger),
            Statements = filter.Of(parsed),
            Chart = parsed.GetValue(chart),
            Format = AccountFormats.Of(parsed.GetValue(json), parsed.GetValue(csv)),
        }.Run());
        command.Notes.Add("Words and options choose statements as in hearsay statements; an actor's figures are shown whole where one of them is first given by such a statement.");
        command.Notes.Add("A line holds one actor's figures for one counted thing: the number named, and in brackets the least and the most where they differ, … where a bound is open; the day that it stands for; and the statement that gave it first, which show opens. What the actor says again, or is quoted with again, is no new figure; one that takes the place of its own is marked revised. What an outlet counts itself is not here; statements --figures has it.");
        command.Notes.Add("On a screen with colours a line is drawn too: the days of all lines from left to right, and a bar as high as its share of the greatest figure for the same thing.");
        command.Examples.Add(("hearsay figures cranes --story ports", "who counts how many, and since when"));
        command.Examples.Add(("hearsay figures cranes --chart cranes.svg", "a band from low to high for each actor, what it revised hollow"));
        command.Examples.Add(("hearsay figures --party Orvany --csv", "for a spreadsheet"));
        return command;
    }
}
