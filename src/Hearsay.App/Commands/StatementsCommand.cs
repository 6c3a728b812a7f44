using System.CommandLine;
using Hearsay.App.Asking;
using Hearsay.App.Help;
using Hearsay.Formats;
using Hearsay.Ledger;
using Hearsay.Statements.Stances;

namespace Hearsay.App.Commands;

/// <summary><c>hearsay statements</c>: who says what, out of a ledger.</summary>
internal static class StatementsCommand
{
    private const int UsualLimit = 50;

    /// <summary>The command with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var words = new Argument<string[]>("WORDS") { Description = "Words that a statement holds, all of them; several in quotation marks stand in a row. Word endings do not count", Arity = ArgumentArity.ZeroOrMore };
        var ledger = CommandOptions.Ledger();
        var by = new Option<string?>("--by") { Description = "Said by this actor: a name or an identifier", HelpName = "ACTOR" };
        var party = new Option<string?>("--party") { Description = "Said by those who speak for this party", HelpName = "PARTY" };
        var about = CommandOptions.About("Whose words speak of this: an actor or a party, under any of its names, a place, or any words");
        var stance = CommandOptions.OptionalChoice("--stance", "STANCE", "How it is said: asserts, denies, estimates, …", [.. Enum.GetValues<Stance>().Select(StatementNames.Of)]);
        var since = CommandOptions.Time("--since", "Published then or later: 2025-01-21, or with time and offset");
        var until = CommandOptions.Time("--until", "Published before; a date is its first moment in UTC");
        var place = new Option<string?>("--place") { Description = "With this place in it: a name, or a country's code of two letters", HelpName = "PLACE" };
        var figures = new Option<bool>("--figures") { Description = "With figures in it" };
        var story = CommandOptions.Story("In the documents of this story");
        var versions = new Option<bool>("--every-version") { Description = "In documents that a new version took the place of too" };
        var limit = CommandOptions.Limit($"The most statements, of the last published; {UsualLimit} by default, and all with --json or --csv");
        var json = CommandOptions.JsonLines();
        var csv = new Option<bool>("--csv") { Description = "Write comma-separated values, a line a statement" };
        var command = new DocumentedCommand("statements", "Ask a ledger for statements: who says what, in which words, how surely")
        {
            words, ledger, by, party, about, stance, since, until, place, figures, story, versions, limit, json, csv,
        };
        command.SetAction(parsed => new StatementsRun(terminal)
        {
            Ledger = parsed.GetRequiredValue(ledger),
            Format = parsed.GetValue(json) ? StatementsFormat.Json : parsed.GetValue(csv) ? StatementsFormat.Csv : StatementsFormat.Table,
            Query = new StatementQuery
            {
                Words = parsed.GetValue(words) ?? [],
                By = parsed.GetValue(by),
                Party = parsed.GetValue(party),
                About = parsed.GetValue(about),
                Stance = parsed.GetValue(stance),
                Since = parsed.GetValue(since)?.ToInstant(),
                Until = parsed.GetValue(until)?.ToInstant(),
                Place = parsed.GetValue(place),
                WithFigures = parsed.GetValue(figures),
                Story = parsed.GetValue(story),
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
