using Hearsay.Claims.Lineage;

namespace Hearsay.Claims;

/// <summary>The account of a story: which statements of which documents say the same, and how all of it stands together. Immutable.</summary>
public sealed record Account
{
    /// <summary>The documents in order of publication.</summary>
    public required IReadOnlyList<AccountDocument> Documents { get; init; }

    /// <summary>The claims in the order in which they were first put; each statement is in one.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>Pairs of claims that cannot both hold.</summary>
    public required IReadOnlyList<Contradiction> Contradictions { get; init; }

    /// <summary>Where an actor replaces its own account.</summary>
    public required IReadOnlyList<Update> Updates { get; init; }

    /// <summary>Which document goes back to which.</summary>
    public required IReadOnlyList<LineageEdge> Lineage { get; init; }

    /// <summary>Who has said nothing on a claim that concerns it.</summary>
    public required IReadOnlyList<Silence> Silences { get; init; }

    /// <summary>What people say of how its statements hang together, which is heeded in it already.</summary>
    public AccountCorrections Corrections { get; init; } = AccountCorrections.None;

    /// <summary>Each actor's figures for one counted thing in order of time.</summary>
    public required IReadOnlyList<Series> Series { get; init; }
}
