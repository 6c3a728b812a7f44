using System.Globalization;
using System.IO.Compression;

namespace Hearsay.App.Fetching;

/// <summary>Unpacks bodies (RFC 9110, section 8.4.1), and no more of them than is allowed.</summary>
internal static class Packed
{
    /// <summary>What is asked for.</summary>
    public const string Accepted = "gzip, br, deflate";

    /// <summary>A body as it was before it was packed.</summary>
    /// <param name="body">The body.</param>
    /// <param name="codings">The value of Content-Encoding; null where there is none.</param>
    /// <param name="maxBytes">The most bytes that it may unpack to.</param>
    /// <exception cref="FetchException">It unpacks to more, is damaged, or packed in an unknown way.</exception>
    public static byte[] Unpack(byte[] body, string? codings, int maxBytes)
    {
        foreach (var coding in (codings ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Reverse())
        {
            body = body.Length == 0 ? body : UnpackOne(body, coding, maxBytes);
        }

        return body;
    }

    /// <summary>Unpacks gzip that says itself that it is gzip, as sitemaps and archives come.</summary>
    /// <exception cref="FetchException">It unpacks to more than is allowed, or is damaged.</exception>
    public static byte[] UnpackFile(byte[] file, int maxBytes) => file is [0x1F, 0x8B, ..] ? UnpackOne(file, "gzip", maxBytes) : file;

    /// <summary>A large body as it was before it was packed.</summary>
    /// <param name="body">The body, from its beginning.</param>
    /// <param name="codings">The value of Content-Encoding; null where there is none.</param>
    /// <exception cref="FetchException">It is packed in an unknown way.</exception>
    public static Stream Open(Stream body, string? codings)
    {
        foreach (var coding in (codings ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Reverse())
        {
            body = OpenOne(body, coding);
        }

        return body;
    }

    /// <summary>A file without the gzip that it lies in, where it does.</summary>
    /// <param name="file">The file, from its beginning.</param>
    public static Stream OpenFile(Stream file) => Start(file) is [0x1F, 0x8B] ? OpenOne(file, "gzip") : file;

    /// <summary>The first two bytes, which stay to be read; none where they could not.</summary>
    private static byte[] Start(Stream body)
    {
        var start = new byte[2];
        var read = body.CanSeek ? body.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) : 0;
        if (read > 0)
        {
            body.Seek(-read, SeekOrigin.Current);
        }

        return start[..read];
    }

    private static byte[] UnpackOne(byte[] body, string coding, int maxBytes)
    {
        try
        {
            using var packed = OpenOne(new MemoryStream(body), coding);
            var all = new MemoryStream();
            var buffer = new byte[1 << 16];
            for (int read; (read = packed.Read(buffer)) > 0;)
            {
                all.Write(buffer, 0, read);
                if (all.Length > maxBytes)
                {
                    throw new FetchException("", string.Create(CultureInfo.InvariantCulture, $"unpacks to more than {maxBytes} bytes, the most that is taken"));
                }
            }

            return all.ToArray();
        }
        catch (Exception error) when (error is InvalidDataException or InvalidOperationException or IOException)
        {
            throw new FetchException("", $"its body is no whole {coding}", error);
        }
    }

    private static Stream OpenOne(Stream body, string coding) => coding.ToLowerInvariant() switch
    {
        "gzip" or "x-gzip" => new GZipStream(body, CompressionMode.Decompress),
        "br" => new BrotliStream(body, CompressionMode.Decompress),
        "deflate" when IsZlib(body) => new ZLibStream(body, CompressionMode.Decompress),
        "deflate" => new DeflateStream(body, CompressionMode.Decompress),
        "identity" => body,
        _ => throw new FetchException("", $"is packed as {coding}, which was not asked for"),
    };

    /// <summary>Some servers send bare Deflate where the standard has it inside zlib (RFC 1950, section 2.2, has the check).</summary>
    private static bool IsZlib(Stream body) => Start(body) is [var method, var flags] && (method & 0x0F) == 8 && ((method << 8) | flags) % 31 == 0;
}
