using System.Globalization;
using System.IO.Compression;

namespace Hearsay.Ingestion.Archives;

/// <summary>
/// Takes the codings off the body of an HTTP message (RFC 9112, section 7.1; RFC 9110, section 8.4.1). Archives often keep the head that names a
/// coding with a body that is not so coded, or only in part; such a body stays as it is from there on.
/// </summary>
internal static class BodyCodings
{
    private const int LongestSize = 16;

    /// <summary>All bytes of a stream; null where it has more than <paramref name="most"/>.</summary>
    public static byte[]? Take(Stream stream, int most)
    {
        using var all = new MemoryStream();
        var buffer = new byte[1 << 15];
        for (int read; (read = stream.Read(buffer, 0, buffer.Length)) > 0;)
        {
            if (all.Length + read > most)
            {
                return null;
            }

            all.Write(buffer, 0, read);
        }

        return all.ToArray();
    }

    /// <summary>A body without its chunks.</summary>
    public static byte[] Unchunk(byte[] body)
    {
        using var whole = new MemoryStream(body.Length);
        var rest = body.AsSpan();
        while (ChunkHead(rest) is var (size, head) && size > 0)
        {
            rest = rest[head..];
            var length = Math.Min(size, rest.Length);
            whole.Write(rest[..length]);
            rest = rest[length..];
            rest = rest.StartsWith("\r\n"u8) ? rest[2..] : rest.StartsWith("\n"u8) ? rest[1..] : rest;
        }

        if (ChunkHead(rest) is null)
        {
            whole.Write(rest);
        }

        return whole.ToArray();
    }

    /// <summary>A body without a coding; null where it becomes more than <paramref name="most"/> bytes.</summary>
    public static byte[]? Decompress(byte[] body, string coding, int most) => coding.ToLowerInvariant() switch
    {
        "gzip" or "x-gzip" => body is [0x1F, 0x8B, ..] ? Decompress(body, s => new GZipStream(s, CompressionMode.Decompress), most, out _) : body,
        "deflate" => Deflate(body, most),
        "br" => Decompress(body, s => new BrotliStream(s, CompressionMode.Decompress), most, out _),
        _ => body,
    };

    /// <summary>What is called deflate has the head of zlib, or has none.</summary>
    private static byte[]? Deflate(byte[] body, int most)
    {
        var result = Decompress(body, s => new ZLibStream(s, CompressionMode.Decompress), most, out var isCoded);
        return isCoded ? result : Decompress(body, s => new DeflateStream(s, CompressionMode.Decompress), most, out _);
    }

    /// <summary>What can be decompressed; the body itself where nothing can.</summary>
    private static byte[]? Decompress(byte[] body, Func<Stream, Stream> open, int most, out bool isCoded)
    {
        using var plain = new MemoryStream();
        using var coded = open(new MemoryStream(body));
        var buffer = new byte[1 << 15];
        try
        {
            for (int read; (read = coded.Read(buffer, 0, buffer.Length)) > 0;)
            {
                plain.Write(buffer, 0, read);
                if (plain.Length > most)
                {
                    isCoded = true;
                    return null;
                }
            }
        }
        catch (Exception damage) when (damage is InvalidDataException or InvalidOperationException)
        {
            // what came before the damage is kept
        }

        isCoded = plain.Length > 0;
        return isCoded ? plain.ToArray() : body;
    }

    /// <summary>The size of the chunk that bytes begin with, and the length of the line that says so; null where they begin with none.</summary>
    private static (int Size, int Head)? ChunkHead(ReadOnlySpan<byte> bytes)
    {
        var end = bytes[..Math.Min(bytes.Length, 1024)].IndexOf((byte)'\n');
        var line = end < 0 ? [] : bytes[..end].TrimEnd("\r \t"u8);
        var digits = line.IndexOf((byte)';') is >= 0 and var extension ? line[..extension].TrimEnd(" \t"u8) : line;
        return digits.Length is > 0 and <= LongestSize && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var size) && size >= 0 ? (size, end + 1) : null;
    }
}
