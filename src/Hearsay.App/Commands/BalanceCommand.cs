using System.CommandLine;
using Hearsay.App.Accounting;
using Hearsay.App.Help;

namespace Hearsay.App.Commands;

/// <summary><c>hearsay balance</c>: whether figures that belong together can all hold.</summary>
internal static class BalanceCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string?>("FILE") { Description = "A TOML file with [[balance]] equations, and [terms.NAME] with query, by, party, counted, unit, since, until", Arity = ArgumentArity.ZeroOrOne };
        var (ledger, story) = (CommandOptions.Ledger(), CommandOptions.Story("In the documents of this story"));
        var suggest = new Option<bool>("--suggest") { Description = "Write a file of balances that what is counted there may be meant for, to be edited" };
        var json = CommandOptions.JsonLines();
        var command = new DocumentedCommand("balance", "Whether figures that belong together can all hold, as present = sent - killed - captured") { file, ledger, story, suggest, json };
        command.Validators.Add(result =>
        {
            if (result.GetValue(file) is null != result.GetValue(suggest))
            {
                result.AddError("balance takes a FILE, or --suggest");
            }
        });
        command.SetAction(parsed => new BalanceRun(terminal)
        {
            Ledger = parsed.GetRequiredValue(ledger),
            Story = parsed.GetValue(story),
            File = parsed.GetValue(file),
            Json = parsed.GetValue(json),
        }.Run());
        command.Notes.Add("A balance holds where some choice among the figures that are given for its terms fits; an end that a figure leaves open stays open, and nothing counted is less than none. Where no choice fits, it cannot hold: the fewest statements that conflict are named, and how far the sides stay apart. What an actor has replaced, and what is denied, is left out.");
        command.Examples.Add(("hearsay balance contingent.toml --story valley", "whether those sent, lost and left can all be right"));
        command.Examples.Add(("hearsay balance --suggest --story valley > contingent.toml", "a file to begin with"));
        return command;
    }
}
