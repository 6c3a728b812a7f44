using System.Globalization;
using System.Text;

namespace Hearsay.Ingestion.Archives;

/// <summary>The head of an HTTP response in an archive (RFC 9112), and the bytes behind it.</summary>
internal sealed class HttpMessage
{
    private const int LongestHead = 1 << 18;

    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);
    private readonly Stream _rest;

    private HttpMessage(int? status, Stream rest)
    {
        Status = status;
        _rest = rest;
    }

    /// <summary>The status code; null where the block holds no response with a head, as in some ARC files.</summary>
    public int? Status { get; }

    /// <summary>Whether the body had, when it was read, as many bytes as the head says.</summary>
    public bool HasWholeBody { get; private set; }

    /// <summary>The value of a field; null where it is not there.</summary>
    public string? Field(string name) => _fields.GetValueOrDefault(name);

    /// <summary>Reads the head of a response.</summary>
    /// <param name="block">The block; read up to the end of the head and a bit further.</param>
    public static HttpMessage Read(Stream block)
    {
        var (start, end) = ReadHead(block);
        var head = end < 0 ? [] : Encoding.Latin1.GetString(start.AsSpan(0, end)).Split('\n', StringSplitOptions.TrimEntries);
        if (head.Length == 0 || !head[0].StartsWith("HTTP/", StringComparison.Ordinal))
        {
            return new HttpMessage(null, new JoinedStream(start, block));
        }

        var status = head[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var message = new HttpMessage(status.Length > 1 && int.TryParse(status[1], NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : 0, new JoinedStream(start[end..], block));
        foreach (var line in head.Skip(1).Where(l => l.Contains(':', StringComparison.Ordinal)))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            message._fields.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
        }

        return message;
    }

    /// <summary>The body, without the codings of transfer and content; null where it has more than <paramref name="most"/> bytes.</summary>
    public byte[]? Body(int most)
    {
        var body = BodyCodings.Take(_rest, most);
        HasWholeBody = body is not null && Field("Content-Length") == body.Length.ToString(CultureInfo.InvariantCulture);
        body = body is not null && Field("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true ? BodyCodings.Unchunk(body) : body;
        foreach (var coding in (Field("Content-Encoding") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Reverse())
        {
            body = body is null ? null : BodyCodings.Decompress(body, coding, most);
        }

        return body;
    }

    /// <summary>The bytes up to the end of the head and those that came with them; a negative end where the block has no head.</summary>
    private static (byte[] Start, int End) ReadHead(Stream block)
    {
        var start = new byte[1 << 13];
        for (var length = 0; ;)
        {
            var read = block.Read(start, length, start.Length - length);
            length += read;
            if (EndOfHead(start.AsSpan(0, length)) is > 0 and var end)
            {
                return (start[..length], end);
            }

            if (read == 0 || length >= LongestHead || !start.AsSpan(0, Math.Min(length, 5)).SequenceEqual("HTTP/"u8[..Math.Min(length, 5)]))
            {
                return (start[..length], -1);
            }

            Array.Resize(ref start, length == start.Length ? 2 * length : start.Length);
        }
    }

    private static int EndOfHead(ReadOnlySpan<byte> start)
    {
        var (crlf, lf) = (start.IndexOf("\r\n\r\n"u8), start.IndexOf("\n\n"u8));
        return crlf >= 0 && (lf < 0 || crlf < lf) ? crlf + 4 : lf >= 0 ? lf + 2 : -1;
    }
}
