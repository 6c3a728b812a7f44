using System.Formats.Tar;
using System.Globalization;
using System.IO.Compression;

namespace Hearsay.Evaluation.Events;

/// <summary>Finds documents of ECB+ in an archive or a folder.</summary>
internal static class EcbSet
{
    private const string Sentences = "ECBplus_coreference_sentences.csv";

    /// <summary>The documents, in order of their names.</summary>
    /// <param name="path">An archive (.tar.gz), or a folder; the list of the sentences that count lies beside it.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A document is not as expected, or the archive is damaged.</exception>
    public static IReadOnlyList<EcbDocument> Read(string path)
    {
        var sentences = SentencesOf(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(Path.TrimEndingDirectorySeparator(path)))!, Sentences));
        return [.. (Directory.Exists(path) ? InFolder(path) : InArchive(path)).Select(f => Document(f.Name, f.Xml)).OrderBy(d => d.Name, StringComparer.Ordinal)];

        EcbDocument Document(string file, Stream xml)
        {
            var name = Path.GetFileNameWithoutExtension(file);
            return EcbDocument.Read(name, xml, sentences.TryGetValue(name, out var own) ? own : []);
        }
    }

    private static Dictionary<string, HashSet<int>> SentencesOf(string file)
        => File.ReadLines(file).Skip(1).Select(l => l.Trim().Split(',')).Where(l => l.Length == 3)
            .GroupBy(l => $"{l[0]}_{l[1]}", StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(l => int.Parse(l[2], CultureInfo.InvariantCulture)).ToHashSet(), StringComparer.Ordinal);

    private static IEnumerable<(string Name, Stream Xml)> InFolder(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories))
        {
            using var xml = File.OpenRead(file);
            yield return (file, xml);
        }
    }

    private static IEnumerable<(string Name, Stream Xml)> InArchive(string path)
    {
        using var file = File.OpenRead(path);
        using var plain = new GZipStream(file, CompressionMode.Decompress);
        using var archive = new TarReader(plain);
        while (archive.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is { } xml && entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
            {
                yield return (entry.Name, xml);
            }
        }
    }
}
