namespace Hearsay.Ingestion;

/// <summary>
/// Finds the inputs that names stand for: a file, a folder with all text files below it, or <c>-</c> for standard input. What cannot
/// be listed becomes an input that is refused when it is read.
/// </summary>
public sealed class InputFinder
{
    /// <summary>The name of standard input.</summary>
    public const string StandardInputName = "-";

    private readonly Func<Stream> _openStandardInput;

    /// <summary>A finder that reads <c>-</c> from the process's standard input.</summary>
    public InputFinder()
        : this(Console.OpenStandardInput)
    {
    }

    /// <summary>A finder that reads <c>-</c> from another stream.</summary>
    /// <param name="openStandardInput">Opens that stream; called when the input is read.</param>
    public InputFinder(Func<Stream> openStandardInput)
    {
        ArgumentNullException.ThrowIfNull(openStandardInput);
        _openStandardInput = openStandardInput;
    }

    /// <summary>Extensions, with their dots, of files that count inside folders besides those of texts; none unless set.</summary>
    public IReadOnlyCollection<string> MoreExtensions { get; init; } = [];

    /// <summary>
    /// The inputs in order: names as given, what lies in a folder in ordinal order of its names, depth first. Inside folders only
    /// <c>.txt</c>, <c>.text</c>, <c>.md</c>, <c>.markdown</c>, <c>.html</c>, <c>.htm</c> and <c>.xhtml</c> count, what is hidden is skipped, and links to folders are refused,
    /// so that no loop can arise. Lists one folder at a time and opens nothing.
    /// </summary>
    public IEnumerable<Input> Find(IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return names.SelectMany(Find);
    }

    private IEnumerable<Input> Find(string name)
    {
        if (name == StandardInputName)
        {
            return [Input.From(name, _openStandardInput)];
        }

        if (name.Length == 0)
        {
            return [Input.Refused(name, Refusals.EmptyName)];
        }

        if (name.Contains('\0', StringComparison.Ordinal))
        {
            return [Input.Refused(name, Refusals.BadName)];
        }

        return Directory.Exists(name) ? FolderWalker.Walk(name, MoreExtensions) : [Input.OfFile(name)];
    }
}
