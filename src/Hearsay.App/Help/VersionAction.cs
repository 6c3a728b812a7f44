using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Hearsay.App.Help;

/// <summary>Shows the program's version.</summary>
internal sealed class VersionAction(Terminal terminal) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        terminal.Output.WriteLine($"hearsay {version}");
        return ExitCode.Done;
    }
}
