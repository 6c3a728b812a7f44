using System.CommandLine;
using Hearsay.App.Help;
using Hearsay.App.Mcp;

namespace Hearsay.App.Commands;

/// <summary><c>hearsay mcp</c>: a ledger for programs that reason over text.</summary>
internal static class McpCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var ledger = CommandOptions.Ledger();
        var (model, weights) = (CommandOptions.Model(), CommandOptions.Weights());
        var command = new DocumentedCommand("mcp", "Answer a program that reasons over text: the Model Context Protocol over standard input and output") { ledger, model, weights };
        command.SetAction((parsed, cancellation) => new McpRun(terminal)
        {
            Ledger = parsed.GetRequiredValue(ledger),
            Options = CommandOptions.Options(parsed.GetValue(model), parsed.GetValue(weights)),
        }.RunAsync(cancellation));
        command.Notes.Add("Tools read a text, search statements, open documents, statements and claims, and list claims, actors, figures, silence, the timeline, changes and a brief; they take the parameters of the other commands. Documents, statements and claims are resources too: hearsay://claims/ID. Nothing is written. It ends when standard input does. hearsay serve answers the same at /mcp.");
        command.Notes.Add("A program starts it by itself: give it the command \"hearsay\" with the arguments \"mcp\", \"--ledger\" and the path of the ledger.");
        command.Examples.Add(("hearsay mcp --ledger /data/ports.db", "what a program starts"));
        return command;
    }
}
