using System.CommandLine;
using Hearsay.App.Help;
using Hearsay.App.Moving;

namespace Hearsay.App.Commands;

/// <summary><c>hearsay reread</c>: after better weights.</summary>
internal static class RereadCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var (ledger, story) = (CommandOptions.Ledger(), CommandOptions.Story("Only the documents of this story"));
        var (model, weights, confidence, json) = (CommandOptions.Model(), CommandOptions.Weights(), CommandOptions.LeastConfidence(), CommandOptions.JsonLines());
        var (figures, actors) = (CommandOptions.Figures(), CommandOptions.Actors());
        var command = new DocumentedCommand("reread", "Read a ledger's documents again with other weights or a newer program, and list what changed") { ledger, story, model, weights, confidence, figures, actors, json };
        command.SetAction((parsed, cancellation) => Task.FromResult(new RereadRun(terminal)
        {
            Ledger = parsed.GetRequiredValue(ledger),
            Story = parsed.GetValue(story),
            Options = CommandOptions.Options(parsed.GetValue(model), parsed.GetValue(weights), parsed.GetValue(confidence)) with { Figures = parsed.GetValue(figures), Parties = parsed.GetValue(actors) },
            Json = parsed.GetValue(json),
        }.Run(cancellation)));
        command.Notes.Add("The earlier readings stay in the record; the statements that are asked for are those of the last. Signs: - no longer found, + found now, ~ found with other values.");
        return command;
    }
}
