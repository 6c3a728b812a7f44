using System.Net;

namespace Hearsay.App.Fetching;

/// <summary>Why an address was not fetched. Caught by <see cref="Fetcher"/>, which makes a refusal of it.</summary>
/// <param name="place">Where it went wrong, such as <c>status 404</c> or another address; empty where there is nothing to say.</param>
/// <param name="reason">What is wrong, without a final full stop.</param>
/// <param name="inner">What led to it.</param>
internal sealed class FetchException(string place, string reason, Exception? inner = null) : Exception(reason, inner)
{
    /// <summary>Where it went wrong.</summary>
    public string Place { get; } = place;

    /// <summary>The status of the answer; null where there was none.</summary>
    public HttpStatusCode? Status { get; init; }

    /// <summary>Whether a redirect led nowhere.</summary>
    public bool IsAstray { get; init; }

    /// <summary>Whether the same request may succeed soon.</summary>
    public bool IsTransient { get; init; }

    /// <summary>How long the host asked to wait; null where it did not.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
