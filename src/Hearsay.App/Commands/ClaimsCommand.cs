using System.CommandLine;
using Hearsay.App.Accounting;
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
        var words = new Argument<string[]>("WORDS") { Description = "Words that the claim's statements hold, all of them", Arity = ArgumentArity.ZeroOrMore };
        var (ledger, story) = (CommandOptions.Ledger(), CommandOptions.Story("In the documents of this story"));
        var by = new Option<string?>("--by") { Description = "Said or denied by this actor: a part of a name, or an identifier", HelpName = "ACTOR" };
        var party = new Option<string?>("--party") { Description = "Said or denied by those who speak for this party", HelpName = "PARTY" };
        var since = CommandOptions.Time("--since", "Said then or later: 2025-01-21, or with time and offset");
        var until = CommandOptions.Time("--until", "Said before; a date is its first moment in UTC");
        var figures = new Option<bool>("--figures") { Description = "With figures in them" };
        var contested = new Option<bool>("--contested") { Description = "That somebody denies, or that cannot hold together with others" };
        var single = new Option<bool>("--single-origin") { Description = "That go back to one origin alone, however many repeat them" };
        var all = new Option<bool>("--all") { Description = "Those too that stand in one document alone and nobody contests" };
        var limit = CommandOptions.Limit($"The most claims, of the last; {UsualLimit} by default, and all with --json or --csv");
        var json = CommandOptions.JsonLines();
        var csv = new Option<bool>("--csv") { Description = "Write comma-separated values, a line a claim" };
        var command = new DocumentedCommand("claims", "What is claimed: who says so, who denies it, and by how many independent origins it stands")
        {
            words, ledger, story, by, party, since, until, figures, contested, single, all, limit, json, csv,
        };
        command.SetAction(parsed => new ClaimsRun(terminal)
        {
            Ledger = parsed.GetRequiredValue(ledger),
            Story = parsed.GetValue(story),
            Format = AccountFormats.Of(parsed.GetValue(json), parsed.GetValue(csv)),
            Limit = parsed.GetValue(limit) ?? (parsed.GetValue(json) || parsed.GetValue(csv) ? null : UsualLimit),
            Query = new ClaimQuery
            {
                Words = parsed.GetValue(words) ?? [],
                By = parsed.GetValue(by),
                Party = parsed.GetValue(party),
                Since = parsed.GetValue(since)?.ToInstant(),
                Until = parsed.GetValue(until)?.ToInstant(),
                WithFigures = parsed.GetValue(figures),
                Contested = parsed.GetValue(contested),
                SingleOrigin = parsed.GetValue(single),
                Shared = !parsed.GetValue(all),
            },
        }.Run());
        command.Notes.Add("A claim is one thing that can hold or not hold, in the words of the statement that puts it best. Statements of one actor, of arms of one party, and of documents that copy or rewrite each other have one origin; what an outlet says itself is an origin of its own. Hearsay does not say whether a claim is true.");
        command.Notes.Add("Claims stand in the order in which they were first put. show opens one, with its statements by origin.");
        command.Examples.Add(("hearsay claims --story ports --contested", "what is disputed"));
        command.Examples.Add(("hearsay claims cranes --single-origin", "what goes back to one origin, however often it is repeated"));
        return command;
    }
}
