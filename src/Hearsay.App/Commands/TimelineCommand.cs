using System.CommandLine;
using Hearsay.App.Accounting;
using Hearsay.App.Asking;
using Hearsay.App.Help;
using Hearsay.Claims;
using NodaTime;

namespace Hearsay.App.Commands;

/// <summary><c>hearsay timeline</c>: what is said to have happened when.</summary>
internal static class TimelineCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var filter = new StatementFilter { HasPublication = false };
        var ledger = CommandOptions.Ledger();
        var since = CommandOptions.Time("--since", "Happened on this day or later: 2025-01-21; of a time the day counts");
        var until = CommandOptions.Time("--until", "Happened before this day");
        var contested = new Option<bool>("--contested") { Description = FilterWords.Contested };
        var json = CommandOptions.JsonLines();
        var command = new DocumentedCommand("timeline", "What is said to have happened when, by whom, and when it was said") { ledger };
        filter.AddTo(command);
        Option[] options = [since, until, contested, json];
        foreach (var option in options)
        {
            command.Add(option);
        }

        command.SetAction(parsed => new TimelineRun(terminal)
        {
            Ledger = parsed.GetRequiredValue(ledger),
            Statements = filter.Of(parsed),
            Json = parsed.GetValue(json),
            Since = DayOf(parsed.GetValue(since)),
            Until = DayOf(parsed.GetValue(until)),
            Query = new ClaimQuery { Contested = parsed.GetValue(contested) },
        }.Run());
        command.Notes.Add("The days are those that the statements give for what they say, not those on which it was said; the latter stand behind the outlet. A statement that gives a week or a month stands under all of it, and what names no day is left out and counted.");
        command.Examples.Add(("hearsay timeline --story ports", "the story by the days of its events"));
        command.Examples.Add(("hearsay timeline --contested --since 2031-01-01", "what is disputed of this year"));
        return command;
    }

    private static LocalDate? DayOf(OffsetDateTime? time) => time?.Date;
}
