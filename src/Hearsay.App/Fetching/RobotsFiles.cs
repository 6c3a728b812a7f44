using System.Collections.Concurrent;
using System.Net;

namespace Hearsay.App.Fetching;

/// <summary>The robots.txt of each host, asked for once a day at most (RFC 9309, section 2.4). Safe to share between threads.</summary>
/// <param name="fetch">Fetches one, following redirects.</param>
/// <param name="product">The name of the program in them.</param>
/// <param name="time">The clock.</param>
internal sealed class RobotsFiles(Func<Uri, CancellationToken, Task<Fetched>> fetch, string product, TimeProvider time)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(24);

    private static readonly TimeSpan FreshWhereMissing = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, Kept> _files = new(StringComparer.Ordinal);

    /// <summary>The file for an address.</summary>
    /// <exception cref="FetchException">Nobody can say what it allows: its host does not answer, and then nothing is allowed (section 2.3.1.4).</exception>
    public Task<RobotsFile> ForAsync(Uri address, CancellationToken cancellation)
    {
        var origin = WebAddress.Origin(address);
        var now = time.GetUtcNow();
        var kept = _files.AddOrUpdate(origin, _ => Ask(), (_, old) => now - old.Asked > (old.File.Value.IsFaulted ? FreshWhereMissing : Fresh) ? Ask() : old);
        return kept.File.Value.WaitAsync(cancellation);

        Kept Ask() => new(now, new Lazy<Task<RobotsFile>>(() => FetchAsync(new Uri(origin + "/robots.txt"), cancellation)));
    }

    private async Task<RobotsFile> FetchAsync(Uri address, CancellationToken cancellation)
    {
        try
        {
            var fetched = await fetch(address, cancellation).ConfigureAwait(false);
            return RobotsFile.Parse(fetched.Body, product);
        }
        catch (FetchException error) when (error.Status is >= (HttpStatusCode)400 and < (HttpStatusCode)500 and not HttpStatusCode.TooManyRequests || error.IsAstray)
        {
            return RobotsFile.Open;
        }
        catch (FetchException error)
        {
            throw new FetchException("robots.txt", error.Place.Length > 0 ? $"{error.Place}: {error.Message}" : error.Message, error);
        }
    }

    private sealed record Kept(DateTimeOffset Asked, Lazy<Task<RobotsFile>> File);
}
