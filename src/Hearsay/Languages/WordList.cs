using System.Reflection;

namespace Hearsay.Languages;

/// <summary>Word lists of a language: text files with one entry a line; a line that begins with # says where they come from.</summary>
internal static class WordList
{
    /// <summary>The entries of <c>Languages/{name}.txt</c>, with dots for folders, compared without case.</summary>
    /// <exception cref="InvalidOperationException">The list is not in the assembly.</exception>
    public static HashSet<string> Load(string name)
        => Lines(name).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The lines of the list that hold entries, in order.</summary>
    /// <exception cref="InvalidOperationException">The list is not in the assembly.</exception>
    public static IEnumerable<string> Lines(string name)
        => RawLines(name).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Trim());

    /// <summary>All lines of the list, so that their numbers can be told.</summary>
    /// <exception cref="InvalidOperationException">The list is not in the assembly.</exception>
    public static IEnumerable<string> RawLines(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Hearsay.Languages.{name}.txt")
            ?? throw new InvalidOperationException($"No word list {name} in the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
