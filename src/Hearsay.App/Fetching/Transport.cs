using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Hearsay.App.Output;

namespace Hearsay.App.Fetching;

/// <summary>Makes one request at a time, without following what the answer points to. Safe to share between threads.</summary>
internal sealed class Transport : IDisposable
{
    private const int BytesThatBuyASecond = 1 << 16;

    private static readonly TimeSpan LongestTimer = TimeSpan.FromDays(20);

    private readonly FetchOptions _options;
    private readonly HttpClient _client;

    /// <summary>A transport with connections of its own.</summary>
    public Transport(FetchOptions options)
    {
        _options = options;
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false, // behind one, nobody could see which address is really asked
            ActivityHeadersPropagator = null,
            EnableMultipleHttp2Connections = true,
            MaxResponseHeadersLength = 128, // KiB
            PooledConnectionLifetime = TimeSpan.FromMinutes(5), // names are looked up again by then
            ConnectCallback = async (context, cancellation) => await GuardedConnection.OpenAsync(context.DnsEndPoint, options.IsAllowed, cancellation).ConfigureAwait(false),
            SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = Trusting(options.Authorities) },
        };
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>Asks an address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="known">What is known of a body that need not come again; null where it must come.</param>
    /// <param name="credentials">Credentials of the Basic scheme; null for none.</param>
    /// <param name="maxBytes">The most bytes of a body.</param>
    /// <param name="cancellation">Gives it up.</param>
    /// <exception cref="FetchException">There was no whole answer.</exception>
    public async Task<Exchange> SendAsync(Uri address, Validators? known, string? credentials, int maxBytes, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(_options.TimeLimit);
        var progress = new BodyProgress();
        try
        {
            using var request = Request(address, known);
            KeyValuePair<string, string>[] sent = [.. Flat(request.Headers)];
            request.Headers.Authorization = credentials is null ? null : new AuthenticationHeaderValue("Basic", credentials);
            var asked = _options.Time.GetUtcNow();
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            var exchange = new Exchange(address, asked, response.StatusCode, sent, [.. Flat(response.Headers), .. Flat(response.Content.Headers)], []);
            return response.StatusCode != HttpStatusCode.OK ? exchange
                : LargeFile.KindOf(address, exchange.Header("Content-Type")) == LargeKind.None ? exchange with { Body = await ReadAsync(response.Content, maxBytes, progress, limit).ConfigureAwait(false) }
                : exchange with { Large = await ReadLargeAsync(response.Content, progress, limit).ConfigureAwait(false) };
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new FetchException("", progress.Bytes is null
                ? string.Create(CultureInfo.InvariantCulture, $"did not answer within {_options.TimeLimit.TotalSeconds} seconds")
                : string.Create(CultureInfo.InvariantCulture, $"sent {progress.Bytes} bytes within {_options.TimeLimit.TotalSeconds} seconds and not the rest, too slow to wait for"));
        }
        catch (Exception error) when (error is HttpRequestException or IOException)
        {
            throw FetchErrors.Of(error, progress.Bytes);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private HttpRequestMessage Request(Uri address, Validators? known)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address) { Version = HttpVersion.Version20, VersionPolicy = HttpVersionPolicy.RequestVersionOrLower };
        (string Name, string? Value)[] headers =
        [
            ("User-Agent", _options.UserAgent),
            ("Accept", "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/plain;q=0.9, */*;q=0.5"),
            ("Accept-Language", "en, *;q=0.5"),
            ("Accept-Encoding", Packed.Accepted),
            ("If-None-Match", known?.ETag),
            ("If-Modified-Since", known?.LastModified),
        ];
        foreach (var (name, value) in headers.Where(h => h.Value is not null))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return request;
    }

    private async Task<byte[]> ReadAsync(HttpContent content, int maxBytes, BodyProgress progress, CancellationTokenSource limit)
    {
        using var all = new MemoryStream();
        await ReadAsync(content, all, maxBytes, progress, limit).ConfigureAwait(false);
        return all.ToArray();
    }

    private async Task<Stream> ReadLargeAsync(HttpContent content, BodyProgress progress, CancellationTokenSource limit)
    {
        var file = LargeFile.Create();
        try
        {
            await ReadAsync(content, file, _options.MaxLargeBytes, progress, limit).ConfigureAwait(false);
            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Reads a body. Each 64 KiB that came grant another second, so that what is large may come, and what trickles may not.</summary>
    private async Task ReadAsync(HttpContent content, Stream all, long maxBytes, BodyProgress progress, CancellationTokenSource limit)
    {
        if (content.Headers.ContentLength > maxBytes)
        {
            throw TooLarge(maxBytes);
        }

        var watch = Stopwatch.StartNew();
        var stream = await content.ReadAsStreamAsync(limit.Token).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            var buffer = new byte[1 << 16];
            progress.Bytes = 0;
            for (int read; (read = await stream.ReadAsync(buffer, limit.Token).ConfigureAwait(false)) > 0;)
            {
                OutputException.Guard("temporary file", () => all.Write(buffer, 0, read));
                progress.Bytes = all.Length;
                if (all.Length > maxBytes)
                {
                    throw TooLarge(maxBytes);
                }

                var left = _options.TimeLimit + TimeSpan.FromSeconds((double)all.Length / BytesThatBuyASecond) - watch.Elapsed;
                // a large file may take longer than a timer can count
                limit.CancelAfter(left <= TimeSpan.Zero ? TimeSpan.Zero : left > LongestTimer ? LongestTimer : left);
            }
        }
    }

    private static FetchException TooLarge(long maxBytes)
        => new("", string.Create(CultureInfo.InvariantCulture, $"is larger than {maxBytes} bytes, the most that is taken"));

    private static IEnumerable<KeyValuePair<string, string>> Flat(HttpHeaders headers)
        => headers.NonValidated.SelectMany(h => h.Value.Select(v => KeyValuePair.Create(h.Key, v)));

    private static X509ChainPolicy? Trusting(X509Certificate2Collection? authorities)
    {
        if (authorities is null)
        {
            return null;
        }

        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.AddRange(authorities);
        return policy;
    }

    /// <summary>How much of a body has come; null before the first byte is waited for.</summary>
    private sealed class BodyProgress
    {
        public long? Bytes { get; set; }
    }
}
