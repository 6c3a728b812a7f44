using System.Formats.Tar;
using System.IO.Compression;
using Hearsay.Evaluation;

namespace Hearsay.App.Evaluating;

/// <summary>Finds documents of TimeML: a .tml file, a folder of them, or an archive (.tar.gz, .tgz).</summary>
internal static class TimeMlFiles
{
    /// <summary>The documents at a path, in order of their names; none where there are none.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A document is not TimeML, or the archive is damaged.</exception>
    public static IReadOnlyList<TimeMlDocument> Read(string path)
    {
        var documents = Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*.tml", SearchOption.AllDirectories).Select(ReadFile)
            : path.EndsWith(".tml", StringComparison.OrdinalIgnoreCase) ? [ReadFile(path)] : ReadArchive(path);
        return [.. documents.OrderBy(d => d.Name, StringComparer.Ordinal)];
    }

    private static TimeMlDocument ReadFile(string path)
    {
        using var stream = File.OpenRead(path);
        return TimeMlDocument.Read(Path.GetFileNameWithoutExtension(path), stream);
    }

    private static IEnumerable<TimeMlDocument> ReadArchive(string path)
    {
        using var file = File.OpenRead(path);
        using var plain = new GZipStream(file, CompressionMode.Decompress);
        using var archive = new TarReader(plain);
        while (archive.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is { } stream && entry.Name.EndsWith(".tml", StringComparison.OrdinalIgnoreCase))
            {
                yield return TimeMlDocument.Read(Path.GetFileNameWithoutExtension(entry.Name), stream);
            }
        }
    }
}
