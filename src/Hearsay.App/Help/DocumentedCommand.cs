using System.CommandLine;

namespace Hearsay.App.Help;

/// <summary>A command with what its help says beyond its options.</summary>
internal sealed class DocumentedCommand(string name, string description) : Command(name, description)
{
    /// <summary>Paragraphs behind the options.</summary>
    public IList<string> Notes { get; } = [];

    /// <summary>Lines to type, each with what it does.</summary>
    public IList<(string Line, string Purpose)> Examples { get; } = [];
}
