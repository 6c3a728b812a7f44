using System.Text;
using Hearsay.Formats;

namespace Hearsay.Evaluation;

/// <summary>
/// A folder of brat files. A file belongs to an article where it is called ARTICLE.ann or ARTICLE_SUFFIX.ann (an annotator's name without
/// an underscore); of several the first by name is used, so that an article which several people annotated counts once.
/// </summary>
public sealed class AnnotationFolder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string _folder;
    private readonly Dictionary<string, string> _nameByArticle = new(StringComparer.Ordinal);

    private AnnotationFolder(string folder, IReadOnlyList<string> names)
    {
        _folder = folder;
        Names = names;
        foreach (var name in names)
        {
            _nameByArticle.TryAdd(name, name);
            if (name.LastIndexOf('_') is >= 0 and var at)
            {
                _nameByArticle.TryAdd(name[..at], name);
            }
        }
    }

    /// <summary>The names of its files without <c>.ann</c>, in ordinal order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Lists a folder; files whose names begin with a dot do not count.</summary>
    /// <exception cref="IOException">The folder cannot be listed, or is none.</exception>
    public static AnnotationFolder Open(string folder) => new(folder, NamesIn(folder, ".ann"));

    /// <summary>The name of the file that belongs to an article, without <c>.ann</c>; null where none does.</summary>
    public string? NameFor(string article) => _nameByArticle.GetValueOrDefault(article);

    /// <summary>Reads the file that belongs to an article; null where none does.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is not UTF-8.</exception>
    public BratFile? Read(string article, string text)
        => NameFor(article) is { } name && Path.Combine(_folder, $"{name}.ann") is var path ? BratFormat.Read(text, ReadText(path), path) : null;

    internal static IReadOnlyList<string> NamesIn(string folder, string extension)
        => [.. Directory.EnumerateFiles(folder, $"*{extension}")
            .Select(f => Path.GetFileName(f))
            .Where(f => f[0] != '.' && f.EndsWith(extension, StringComparison.Ordinal))
            .Select(f => f[..^extension.Length])
            .Order(StringComparer.Ordinal)];

    /// <summary>The characters of a file, each as it stands there: a mark U+FEFF is kept, because offsets count it.</summary>
    internal static string ReadText(string path)
    {
        try
        {
            return StrictUtf8.GetString(File.ReadAllBytes(path));
        }
        catch (DecoderFallbackException error)
        {
            throw new InvalidDataException($"{path}: byte {error.Index}: is not UTF-8", error);
        }
    }
}
