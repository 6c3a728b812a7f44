using System.CommandLine;
using Hearsay.App.Grading;
using Hearsay.App.Help;
using Hearsay.Claims.Grades;

namespace Hearsay.App.Commands;

/// <summary><c>hearsay rate</c>: how reliable a person holds a source to be.</summary>
internal static class RateCommand
{
    private static readonly string[] Grades = [.. Enum.GetNames<Reliability>(), RateRun.NoGrade];

    /// <summary>The command with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var source = new Argument<string?>("SOURCE") { Description = "An actor, or an outlet for what it says itself: a name or an identifier. Without it all ratings are shown", Arity = ArgumentArity.ZeroOrOne };
        var grade = new Argument<string?>("GRADE")
        {
            Description = "A completely reliable, B usually, C fairly, D not usually, E unreliable, F cannot be judged; none takes an earlier grade back. Without it the source's ratings are shown",
            Arity = ArgumentArity.ZeroOrOne,
            CustomParser = result =>
            {
                var word = result.Tokens[0].Value;
                var known = Grades.FirstOrDefault(g => g.Equals(word, StringComparison.OrdinalIgnoreCase));
                if (known is null)
                {
                    result.AddError($"GRADE is one of {string.Join(", ", Grades[..^1])} or {Grades[^1]}, not '{word}'");
                }

                return known;
            },
        };
        var ledger = CommandOptions.Ledger();
        var because = new Option<string?>("--because") { Description = "Why, in a sentence; a grade needs it", HelpName = "REASON" };
        var by = new Option<string>("--as") { Description = "Who rates; the name of the user by default", HelpName = "NAME", DefaultValueFactory = _ => Environment.UserName };
        var json = CommandOptions.JsonLines();
        var command = new DocumentedCommand("rate", "Write down how reliable you hold a source to be, from A to F, or show what is written") { source, grade, ledger, because, by, json };
        command.SetAction(parsed => new RateRun(terminal)
        {
            Ledger = parsed.GetRequiredValue(ledger),
            Source = parsed.GetValue(source),
            Grade = parsed.GetValue(grade),
            Because = parsed.GetValue(because),
            By = parsed.GetRequiredValue(by),
            Json = parsed.GetValue(json),
        }.Run());
        command.Notes.Add("A rating is an entry of the ledger like any other: chained, exported, and never removed. The last of a source stands, and outlives every reading. Hearsay itself rates nobody; credibility, from 1 to 6, follows by a rule from what was said.");
        command.Examples.Add(("hearsay rate \"Ministry of Ports\" C --because \"gave three figures for one day\"", "rate an actor"));
        command.Examples.Add(("hearsay rate \"Ministry of Ports\" none --because \"that was another ministry\"", "take it back"));
        command.Examples.Add(("hearsay rate", "all ratings, those that were replaced too"));
        return command;
    }
}
