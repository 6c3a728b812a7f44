using System.Globalization;
using Hearsay.Ingestion;

namespace Hearsay.App.Collecting;

/// <summary>A file of lines in UTF-8, read as it comes and however long it is.</summary>
/// <param name="name">What messages call it.</param>
/// <param name="open">Opens it.</param>
/// <param name="longest">The most bytes of a line; a longer one is refused, and the rest goes on.</param>
internal sealed class LineFile(string name, Func<Stream> open, int longest)
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>The file of a name, whether it exists or not.</summary>
    public static LineFile Of(string path, int longest)
        => new(path, () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1), longest);

    /// <summary>Its lines in order, but for empty ones. Where the file cannot be read any further, the last says why.</summary>
    public IEnumerable<FileLine> Read()
    {
        using var file = Open(out var refusal);
        if (file is null)
        {
            yield return new FileLine("", [], refusal);
            yield break;
        }

        for (var number = 1; ReadLine(file) is { } line; number++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"line {number}");
            if (line.Refusal is not null || line.Bytes.Length > longest)
            {
                yield return line with { Place = place, Refusal = line.Refusal ?? new Refusal(name, place, string.Create(CultureInfo.InvariantCulture, $"is longer than {longest} bytes, the most that is read at once")) };
            }
            else if (Trim(line.Bytes, number) is { Length: > 0 } bytes)
            {
                yield return new FileLine(place, bytes);
            }

            if (line.Refusal is not null)
            {
                yield break;
            }
        }
    }

    private BufferedStream? Open(out Refusal? refusal)
    {
        var stream = FileSystemErrors.Try(() => new BufferedStream(open(), 1 << 16), out var reason);
        refusal = stream is null ? new Refusal(name, "", reason!) : null;
        return stream;
    }

    /// <summary>The next line; of one that is too long, one byte more than may be; null at the end.</summary>
    private FileLine? ReadLine(Stream file)
    {
        var line = new MemoryStream();
        var end = FileSystemErrors.Try(() =>
        {
            int next;
            var any = false;
            while ((next = file.ReadByte()) >= 0 && next != '\n')
            {
                any = true;
                if (line.Length <= longest)
                {
                    line.WriteByte((byte)next);
                }
            }

            return any || next >= 0 ? "line" : "end";
        }, out var reason);
        return end == "end" ? null : new FileLine("", line.ToArray(), end is null ? new Refusal(name, "", reason!) : null);
    }

    private static byte[] Trim(byte[] line, int number)
    {
        var bytes = line.AsSpan();
        bytes = number == 1 && bytes.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;
        return bytes.Trim(" \t\r"u8).ToArray();
    }
}
