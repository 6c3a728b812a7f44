namespace Hearsay.Ingestion;

/// <summary>Walks a folder depth first, in ordinal order of names, holding the entries of the folders on its way and no more.</summary>
internal static class FolderWalker
{
    private static readonly string[] TextExtensions = [".txt", ".md", ".markdown", ".text", ".html", ".htm", ".xhtml"];

    /// <summary>The text files below a folder, and the places below it that cannot be read.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="more">Extensions, with their dots, of other files that are wanted too.</param>
    public static IEnumerable<Input> Walk(string folder, IReadOnlyCollection<string> more)
    {
        string[] wanted = [.. TextExtensions, .. more];
        var waiting = new Stack<(string Name, FileSystemInfo Entry)>();
        var failure = Push(folder, waiting, wanted);
        if (failure is not null)
        {
            yield return failure;
        }

        while (waiting.TryPop(out var next))
        {
            var input = next.Entry switch
            {
                FileInfo file => OfFile(next.Name, file),
                _ when IsLink(next.Entry) => Input.Refused(next.Name, Refusals.FolderLink),
                _ => Push(next.Name, waiting, wanted),
            };
            if (input is not null)
            {
                yield return input;
            }
        }
    }

    /// <summary>Lets the entries of a folder wait, the first on top. Gives a refused input where it cannot be listed.</summary>
    private static Input? Push(string folder, Stack<(string Name, FileSystemInfo Entry)> waiting, string[] wanted)
    {
        var entries = FileSystemErrors.Try(() => new DirectoryInfo(folder).GetFileSystemInfos(), out var reason);
        if (entries is null)
        {
            return Input.Refused(folder, reason!);
        }

        foreach (var entry in entries.Where(e => IsWanted(e, wanted)).OrderByDescending(e => e.Name, StringComparer.Ordinal))
        {
            waiting.Push((Path.Join(folder, entry.Name), entry));
        }

        return null;
    }

    private static bool IsWanted(FileSystemInfo entry, string[] wanted)
        => entry.Name[0] != '.' && !entry.Attributes.HasFlag(FileAttributes.Hidden)
            && (entry is DirectoryInfo || wanted.Any(e => entry.Name.EndsWith(e, StringComparison.OrdinalIgnoreCase)));

    /// <summary>
    /// A file to read. One that has no bytes is refused unopened, because pipes and sockets look so, and opening a pipe waits for
    /// somebody to write.
    /// </summary>
    private static Input OfFile(string name, FileInfo file)
    {
        var target = IsLink(file) ? FileSystemErrors.Try(() => file.ResolveLinkTarget(returnFinalTarget: true) ?? file, out _) : file;
        return target switch
        {
            FileInfo { Exists: true, Length: > 0 } => Input.OfFile(name),
            FileInfo { Exists: true } => Input.Refused(name, Refusals.NoBytes),
            _ => Input.Refused(name, IsLink(file) ? Refusals.BrokenLink : Refusals.NotFound),
        };
    }

    private static bool IsLink(FileSystemInfo entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
