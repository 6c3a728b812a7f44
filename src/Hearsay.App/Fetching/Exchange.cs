using System.Net;

namespace Hearsay.App.Fetching;

/// <summary>One request and its answer.</summary>
/// <param name="Address">What was asked.</param>
/// <param name="Asked">When.</param>
/// <param name="Status">The status of the answer.</param>
/// <param name="RequestHeaders">What was sent, without credentials.</param>
/// <param name="Headers">The headers of the answer, in order.</param>
/// <param name="Body">The body as it came, still packed; empty for an answer that is not wanted.</param>
internal sealed record Exchange(
    Uri Address,
    DateTimeOffset Asked,
    HttpStatusCode Status,
    IReadOnlyList<KeyValuePair<string, string>> RequestHeaders,
    IReadOnlyList<KeyValuePair<string, string>> Headers,
    byte[] Body)
{
    /// <summary>The body of an archive or of JSON Lines as it came, from its beginning, in a file that is gone when it is closed; null for all else.</summary>
    public Stream? Large { get; init; }

    /// <summary>The first value of a header; null where there is none.</summary>
    public string? Header(string name) => Headers.FirstOrDefault(h => h.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
}
