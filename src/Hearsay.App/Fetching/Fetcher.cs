using System.Collections.Concurrent;
using System.Net;
using Hearsay.Ingestion;
using Polly;
using Polly.Retry;

namespace Hearsay.App.Fetching;

/// <summary>
/// Fetches addresses as a polite guest does: as their robots.txt allows, one request at a time with a pause between, and again
/// only where that may help. Safe to share between threads.
/// </summary>
internal sealed class Fetcher : IDisposable
{
    private const int MaxRobotsRedirects = 5; // RFC 9309, section 2.3.1.2

    private readonly FetchOptions _options;
    private readonly Transport _transport;
    private readonly RobotsFiles _robots;
    private readonly HostPace _pace;
    private readonly ResiliencePipeline<Exchange> _retries;
    private readonly ConcurrentDictionary<string, string> _credentials = new(StringComparer.Ordinal);

    /// <summary>A fetcher with connections of its own.</summary>
    public Fetcher(FetchOptions options)
    {
        _options = options;
        _transport = new Transport(options);
        _pace = new HostPace(options.Time);
        _robots = new RobotsFiles(FetchRobotsAsync, RobotsFile.Product(options.UserAgent), options.Time);
        _retries = Retries(options);
    }

    /// <summary>Gives what is known of the body at an address that was fetched earlier; null where nothing is.</summary>
    public Func<Uri, Validators?> Known { get; init; } = _ => null;

    /// <summary>Told of each request with its answer, in whatever order they come; robots.txt files left out.</summary>
    public Action<Exchange> Record { get; init; } = _ => { };

    /// <summary>Takes over the name and password of an address, to be sent to its host alone.</summary>
    public void Use(WebAddress address)
    {
        if (address.Credentials is not null)
        {
            _credentials[WebAddress.Origin(address.Uri)] = address.Credentials;
        }
    }

    /// <summary>Fetches an address, following redirects.</summary>
    public async Task<FetchResult> FetchAsync(Uri address, CancellationToken cancellation)
    {
        try
        {
            var fetched = await FollowAsync(address, _options.MaxRedirects, AskAsync, cancellation).ConfigureAwait(false);
            return new FetchResult(fetched, null) { Pause = fetched.Freshness };
        }
        catch (FetchException error)
        {
            return new FetchResult(null, new Refusal(address.AbsoluteUri, error.Place, error.Message)) { Pause = error.RetryAfter, IsTransient = error.IsTransient };
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _transport.Dispose();

    private async Task<Fetched> FollowAsync(Uri address, int most, Func<Uri, CancellationToken, Task<Exchange>> ask, CancellationToken cancellation)
    {
        var way = new List<Exchange>();
        for (var at = address; ; at = Redirect.Target(way, most))
        {
            var answer = await ask(at, cancellation).ConfigureAwait(false);
            if (!Statuses.IsRedirect(answer.Status))
            {
                var body = answer.Status == HttpStatusCode.NotModified ? null : Packed.Unpack(answer.Body, answer.Header("Content-Encoding"), _options.MaxBytes);
                return new Fetched([.. way, answer], body);
            }

            way.Add(answer);
        }
    }

    /// <summary>Asks as the host allows.</summary>
    private async Task<Exchange> AskAsync(Uri address, CancellationToken cancellation)
    {
        var robots = await _robots.ForAsync(address, cancellation).ConfigureAwait(false);
        if (!robots.Allows(address))
        {
            throw new FetchException("robots.txt", $"does not allow {RobotsFile.Product(_options.UserAgent)} to fetch {address.PathAndQuery}");
        }

        var pause = TimeSpan.FromSeconds(1 / _options.Rate);
        pause = robots.CrawlDelay > pause ? robots.CrawlDelay.Value : pause;
        return await SendAsync(address, pause < _options.LongestPause ? pause : _options.LongestPause, Known(address), Record, cancellation).ConfigureAwait(false);
    }

    private Task<Fetched> FetchRobotsAsync(Uri address, CancellationToken cancellation)
        => FollowAsync(address, MaxRobotsRedirects, (a, c) => SendAsync(a, TimeSpan.Zero, null, _ => { }, c), cancellation);

    private async Task<Exchange> SendAsync(Uri address, TimeSpan pause, Validators? known, Action<Exchange> record, CancellationToken cancellation)
        => await _retries.ExecuteAsync(async token =>
        {
            await _pace.WaitAsync(WebAddress.Origin(address), pause, token).ConfigureAwait(false);
            var answer = await _transport.SendAsync(address, known, _credentials.GetValueOrDefault(WebAddress.Origin(address)), _options.MaxBytes, token).ConfigureAwait(false);
            record(answer);
            return answer.Status == HttpStatusCode.OK || Statuses.IsRedirect(answer.Status) || (answer.Status == HttpStatusCode.NotModified && known is not null)
                ? answer
                : throw Statuses.ErrorOf(answer, _options.Time.GetUtcNow());
        }, cancellation).ConfigureAwait(false);

    private static ResiliencePipeline<Exchange> Retries(FetchOptions options) => new ResiliencePipelineBuilder<Exchange> { TimeProvider = options.Time }
        .AddRetry(new RetryStrategyOptions<Exchange>
        {
            MaxRetryAttempts = options.MaxRetries,
            BackoffType = DelayBackoffType.Exponential,
            Delay = options.RetryPause,
            ShouldHandle = attempt => new ValueTask<bool>(attempt.Outcome.Exception is FetchException { IsTransient: true } error && (error.RetryAfter ?? TimeSpan.Zero) <= options.LongestPause),
            DelayGenerator = attempt => new ValueTask<TimeSpan?>((attempt.Outcome.Exception as FetchException)?.RetryAfter),
        })
        .Build();
}
