using System.Globalization;
using System.Net;
using System.Text;
using Hearsay.App.Output;
using Hearsay.Ingestion.Archives;
using NodaTime;

namespace Hearsay.App.Fetching;

/// <summary>Keeps requests and their answers in a WARC file, which is made with the first. Safe to share between threads.</summary>
/// <param name="path">The file; one that exists is never written over.</param>
/// <param name="options">How the run fetches.</param>
internal sealed class WarcFile(string path, FetchOptions options) : IDisposable
{
    // what the body that is kept no longer has, or not in that way
    private static readonly string[] FieldsOfTransfer = ["Transfer-Encoding", "Content-Length", "Connection", "Keep-Alive", "Trailer"];

    private readonly Lock _lock = new();
    private FileStream? _file;
    private ArchiveWriter? _writer;

    /// <summary>A file for one run in the folder beside a ledger that is called as it is, with <c>.warc</c>: <c>hearsay.warc/20310203T040506Z.warc.gz</c>.</summary>
    public static string Beside(string ledger, TimeProvider time)
    {
        var folder = Path.ChangeExtension(ledger, ".warc");
        var name = time.GetUtcNow().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var names = Enumerable.Range(1, int.MaxValue).Select(i => Path.Combine(folder, i == 1 ? $"{name}.warc.gz" : string.Create(CultureInfo.InvariantCulture, $"{name}-{i}.warc.gz")));
        return names.First(n => !File.Exists(n));
    }

    /// <summary>Keeps an exchange, but for the body of an archive, which is one already.</summary>
    /// <exception cref="OutputException">The file cannot be written.</exception>
    public void Add(Exchange exchange)
    {
        lock (_lock)
        {
            OutputException.Guard(path, () =>
            {
                var writer = _writer ??= Open();
                var (target, asked) = (exchange.Address.AbsoluteUri, Instant.FromDateTimeOffset(exchange.Asked));
                var response = writer.WriteResponse(target, ResponseHead(exchange), exchange.Body, asked);
                writer.WriteRequest(target, RequestHead(exchange), response, asked);
                _file!.Flush();
            });
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file?.Dispose();

    private ArchiveWriter Open()
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        _file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
        var writer = new ArchiveWriter(_file, options.Time);
        writer.WriteInfo([new("software", FetchOptions.UsualUserAgent), new("http-header-user-agent", options.UserAgent), new("format", "WARC File Format 1.1"), new("robots", "obey")]);
        return writer;
    }

    /// <summary>The answer as HTTP/1.1 has it, in which archives keep answers of any version.</summary>
    private static string ResponseHead(Exchange exchange)
    {
        var fields = exchange.Headers.Where(h => !FieldsOfTransfer.Contains(h.Key, StringComparer.OrdinalIgnoreCase))
            .Append(new("Content-Length", exchange.Body.Length.ToString(CultureInfo.InvariantCulture)));
        return Head(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {(int)exchange.Status} {Words(exchange.Status)}"), fields);
    }

    private static string RequestHead(Exchange exchange)
        => Head($"GET {exchange.Address.PathAndQuery} HTTP/1.1", exchange.RequestHeaders.Prepend(new("Host", exchange.Address.Authority)));

    private static string Head(string first, IEnumerable<KeyValuePair<string, string>> fields)
        => new StringBuilder(first).Append("\r\n").AppendJoin("", fields.Select(f => $"{f.Key}: {f.Value.ReplaceLineEndings(" ")}\r\n")).Append("\r\n").ToString();

    private static string Words(HttpStatusCode status)
    {
        using var message = new HttpResponseMessage(status);
        return message.ReasonPhrase ?? "";
    }
}
