using Hearsay.App.Fetching;
using Hearsay.Ledger;

namespace Hearsay.App.Collecting;

/// <summary>What stood at an address.</summary>
/// <param name="Found">Documents and refusals; read as they are asked for where there may be many.</param>
/// <param name="Links">Addresses to ask next.</param>
/// <param name="Visits">The visits of a list, to be remembered with its body; none where they go with a document.</param>
internal sealed record WebContent(IEnumerable<Collectable> Found, IReadOnlyList<Link> Links, IReadOnlyList<Visit> Visits)
{
    /// <summary>How long a feed wants to be left in peace; null where it does not say.</summary>
    public TimeSpan? Pause { get; init; }
}
