using System.IO.Compression;
using System.Text;
using Hearsay.Ingestion.Archives;

namespace Hearsay.Tests.Ingestion.Archives;

/// <summary>Invented archives, and what is read of them.</summary>
internal static class InventedArchives
{
    public const string Page = "<html><body><p>The mayor said that the bridge would stay shut.</p></body></html>";

    /// <summary>A record of WARC whose length is right unless it is given.</summary>
    public static byte[] Record(string type, string target, byte[] block, string contentType = "application/http; msgtype=response", string version = "1.0", long? length = null)
        => [.. Encoding.UTF8.GetBytes($"WARC/{version}\r\nWARC-Type: {type}\r\nWARC-Record-ID: <urn:uuid:{target.Length}>\r\nWARC-Date: 2031-01-06T09:30:00Z\r\nWARC-Target-URI: {target}\r\nContent-Type: {contentType}\r\nContent-Length: {length ?? block.Length}\r\n\r\n"), .. block, .. "\r\n\r\n"u8];

    public static byte[] Response(string target, string head, byte[] body) => Record("response", target, [.. Encoding.Latin1.GetBytes(head), .. body]);

    public static byte[] Response(string target, string body = Page)
        => Response(target, $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n", Encoding.UTF8.GetBytes(body));

    public static byte[] Gzip(params byte[][] members) => [.. members.SelectMany(m => Pack(m, s => new GZipStream(s, CompressionLevel.Optimal, leaveOpen: true)))];

    public static byte[] Pack(byte[] bytes, Func<Stream, Stream> coding)
    {
        using var packed = new MemoryStream();
        using (var stream = coding(packed))
        {
            stream.Write(bytes);
        }

        return packed.ToArray();
    }

    /// <summary>Pages as "address body", and refusals as they are told, in order.</summary>
    public static List<string> Read(byte[] archive, int maxBytes = 1 << 20)
    {
        var found = new List<string>();
        foreach (var item in new ArchiveReader("x.warc", new MemoryStream(archive)).Read())
        {
            if ((item.Refusal ?? null) is { } refusal)
            {
                found.Add(refusal.ToString());
            }
            else if (ArchivePage.Read("x.warc", item.Record!, maxBytes) is { } page)
            {
                found.Add(page.Refusal?.ToString() ?? $"{item.Record!.Target} {Encoding.UTF8.GetString(page.Bytes)}");
            }
        }

        return found;
    }
}
