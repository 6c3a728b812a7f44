using Hearsay.Ingestion;

namespace Hearsay.App.Fetching;

/// <summary>What came of an address, or the reason why nothing did. Exactly one of the two is there.</summary>
/// <param name="Fetched">What came.</param>
/// <param name="Refusal">Why nothing did.</param>
internal sealed record FetchResult(Fetched? Fetched, Refusal? Refusal)
{
    /// <summary>How long the host wants to be left in peace: as long as the answer stays fresh, or until it can answer again; null where it does not say.</summary>
    public TimeSpan? Pause { get; init; }

    /// <summary>Whether the same request may succeed soon.</summary>
    public bool IsTransient { get; init; }
}
