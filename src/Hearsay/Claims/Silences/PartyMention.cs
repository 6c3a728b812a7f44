using Hearsay.Resolution;

namespace Hearsay.Claims.Silences;

/// <summary>Where a document names a party.</summary>
/// <param name="First">The first word.</param>
/// <param name="End">One past the last word.</param>
/// <param name="Party">The party.</param>
internal sealed record PartyMention(int First, int End, Party Party)
{
    /// <summary>The noun of the body, where it was called by one ("the ministry"); null where it was named.</summary>
    public string? Noun { get; init; }

    /// <summary>Whether no wording of the party stands there.</summary>
    public bool IsDescribed { get; init; }
}
