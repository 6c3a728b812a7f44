using System.Net.Http.Headers;

namespace Hearsay.App.Fetching;

/// <summary>What came of an address.</summary>
/// <param name="Way">The answers: redirects, and the one that holds the body.</param>
/// <param name="Body">The body, unpacked; null where it is the one that is known.</param>
internal sealed record Fetched(IReadOnlyList<Exchange> Way, byte[]? Body)
{
    /// <summary>The address that was asked first.</summary>
    public Uri Asked => Way[0].Address;

    /// <summary>The answer that holds the body.</summary>
    public Exchange Answer => Way[^1];

    /// <summary>The address of the body.</summary>
    public Uri Address => Answer.Address;

    /// <summary>The value of the header Content-Type; null where there is none.</summary>
    public string? ContentType => Answer.Header("Content-Type");

    /// <summary>How long the answer stays fresh (RFC 9111, section 5.2.2.1); null where its host does not say.</summary>
    public TimeSpan? Freshness
        => CacheControlHeaderValue.TryParse(Answer.Header("Cache-Control"), out var control) ? control?.MaxAge : null;
}
