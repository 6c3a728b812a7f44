using System.CommandLine;
using Hearsay.App.Asking;
using Hearsay.App.Help;

namespace Hearsay.App.Commands;

/// <summary><c>hearsay show</c>: one thing of a ledger with all that stands behind it.</summary>
internal static class ShowCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("ID") { Description = "An identifier of a statement, an attribution, a document, a claim, an actor, a party or an original, or a beginning of one that nothing else has" };
        var ledger = CommandOptions.Ledger();
        var story = CommandOptions.Story("Look for a claim in this story; in all documents by default");
        var original = new Option<bool>("--original") { Description = "Write the bytes of the original instead, as they were collected" };
        var all = new Option<bool>("--all") { Description = "Of a claim every statement and every path, however many; by default the first of each kind, and how many more" };
        var command = new DocumentedCommand("show", "Show a statement in its paragraph, a document, an actor, or a claim by its origins, with what each value was made from") { id, ledger, story, all, original };
        command.SetAction(parsed => new ShowRun(terminal)
        {
            Id = parsed.GetRequiredValue(id),
            Ledger = parsed.GetRequiredValue(ledger),
            Story = parsed.GetValue(story),
            All = parsed.GetValue(all),
            Original = parsed.GetValue(original),
        }.Run());
        command.Examples.Add(("hearsay show 0a84cfbe", "a statement, by the beginning of its identifier"));
        command.Examples.Add(("hearsay show 0a84cfbe --original > page.html", "what the statement was read from"));
        return command;
    }
}
