using System.IO.Compression;

namespace Hearsay.App.Evaluating;

/// <summary>Files of one entry a line, packed or not.</summary>
internal static class LineFile
{
    /// <summary>The lines of a file; one whose name ends in <c>.gz</c> is unpacked.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is no gzip file though its name says so.</exception>
    public static IEnumerable<string> Lines(string file)
    {
        using var stream = File.OpenRead(file);
        using var plain = file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(stream, CompressionMode.Decompress) : (Stream)stream;
        using var reader = new StreamReader(plain);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
