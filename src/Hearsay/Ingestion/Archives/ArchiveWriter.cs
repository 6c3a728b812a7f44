using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Extensions;
using NodaTime.Text;

namespace Hearsay.Ingestion.Archives;

/// <summary>
/// Writes WARC 1.1 (ISO 28500:2017), a gzip member a record, so that a file can be extended and each record be found by its place. The identifier
/// of a record follows from what it holds. Not safe to share between threads.
/// </summary>
/// <param name="file">Where to write; records are appended at its position, and it stays open.</param>
/// <param name="time">What says when records without a time of their own were captured.</param>
public sealed class ArchiveWriter(Stream file, TimeProvider time)
{
    private static readonly InstantPattern Time = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFF'Z'");

    /// <summary>With which digest payloads are named: <c>sha1</c>, which other tools expect, unless it is set to <c>sha256</c>.</summary>
    public string Digest { get; init; } = "sha1";

    /// <summary>Writes what the file says about itself, as a file's first record should.</summary>
    /// <param name="fields">Such as <c>software</c> and <c>operator</c> (ISO 28500, section 6.2).</param>
    /// <returns>The identifier of the record, as for all records.</returns>
    public string WriteInfo(IEnumerable<KeyValuePair<string, string>> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        var block = Encoding.UTF8.GetBytes(string.Concat(fields.Select(f => $"{f.Key}: {OneLine(f.Value)}\r\n")));
        return Write("warcinfo", null, null, "application/warc-fields", block, null, []);
    }

    /// <summary>Writes the answer of a server.</summary>
    /// <param name="target">The address that was asked.</param>
    /// <param name="head">Status line and fields with the empty line behind them, such as <c>HTTP/1.1 200 OK</c>; they must name the codings that the body still has.</param>
    /// <param name="body">The body.</param>
    /// <param name="captured">When; now where null.</param>
    public string WriteResponse(string target, string head, ReadOnlySpan<byte> body, Instant? captured = null)
        => Write("response", target, captured, "application/http;msgtype=response", [.. Encoding.Latin1.GetBytes(head), .. body], body.ToArray(), []);

    /// <summary>Writes what a server was asked.</summary>
    /// <param name="target">The address that was asked.</param>
    /// <param name="head">Request line and fields with the empty line behind them.</param>
    /// <param name="response">The identifier of the answer.</param>
    /// <param name="captured">When; now where null.</param>
    public string WriteRequest(string target, string head, string response, Instant? captured = null)
        => Write("request", target, captured, "application/http;msgtype=request", Encoding.Latin1.GetBytes(head), null, [("WARC-Concurrent-To", response)]);

    /// <summary>Writes a file that came without the headers of a protocol.</summary>
    /// <param name="target">Its address.</param>
    /// <param name="contentType">Its media type.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="captured">When; now where null.</param>
    public string WriteResource(string target, string contentType, ReadOnlySpan<byte> bytes, Instant? captured = null)
        => Write("resource", target, captured, contentType, bytes.ToArray(), bytes.ToArray(), []);

    private string Write(string type, string? target, Instant? captured, string contentType, byte[] block, byte[]? payload, (string Name, string Value)[] more)
    {
        var fields = new List<(string Name, string Value)> { ("WARC-Type", type), ("WARC-Date", Time.Format(captured ?? time.GetUtcNow().ToInstant())) };
        fields.AddRange(target is null ? [] : [("WARC-Target-URI", OneLine(target))]);
        fields.AddRange(more);
        fields.Add(("WARC-Block-Digest", DigestOf(block)));
        fields.AddRange(payload is null ? [] : [("WARC-Payload-Digest", DigestOf(payload))]);
        fields.Add(("Content-Type", OneLine(contentType)));
        fields.Add(("Content-Length", block.Length.ToString(CultureInfo.InvariantCulture)));
        var head = string.Concat(fields.Select(f => $"{f.Name}: {f.Value}\r\n"));
        var id = $"<urn:uuid:{new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(head)).AsSpan(0, 16), bigEndian: true)}>";
        using var member = new GZipStream(file, CompressionLevel.Optimal, leaveOpen: true);
        member.Write(Encoding.UTF8.GetBytes($"WARC/1.1\r\nWARC-Record-ID: {id}\r\n{head}\r\n"));
        member.Write(block);
        member.Write("\r\n\r\n"u8);
        return id;
    }

    /// <summary>A digest in Base32, as other tools write it.</summary>
    private string DigestOf(byte[] bytes) => Digest switch
    {
        "sha1" => $"sha1:{Base32.Encode(Sha1(bytes))}",
        "sha256" => $"sha256:{Base32.Encode(SHA256.HashData(bytes))}",
        _ => throw new NotSupportedException($"{Digest} is neither sha1 nor sha256"),
    };

    /// <summary>What the payload is called in archives is no proof of anything; the ledger has SHA-256 for that.</summary>
    private static byte[] Sha1(byte[] bytes)
    {
#pragma warning disable CA5350
        return SHA1.HashData(bytes);
#pragma warning restore CA5350
    }

    private static string OneLine(string value) => string.Join(' ', value.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
