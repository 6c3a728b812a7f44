using System.CommandLine;
using System.CommandLine.Invocation;

namespace Hearsay.App.Help;

/// <summary>Shows the help of the command that was named.</summary>
internal sealed class HelpTextAction(Terminal terminal) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        terminal.Output.Write(HelpText.Of(parseResult.CommandResult.Command, Math.Min(terminal.Width, Terminal.UsualWidth)));
        return ExitCode.Done;
    }
}
