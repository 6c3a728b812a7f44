namespace Hearsay.Claims.Changes;

/// <summary>What an account has that an earlier account of the same story had not.</summary>
public sealed record AccountChanges
{
    /// <summary>Claims none of whose statements was there.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>Denials of claims that were there.</summary>
    public required IReadOnlyList<NewDenial> Denials { get; init; }

    /// <summary>Figures that replace an actor's own.</summary>
    public required IReadOnlyList<FigureRevision> Revisions { get; init; }

    /// <summary>Silences that have ended with a statement.</summary>
    public required IReadOnlyList<BrokenSilence> BrokenSilences { get; init; }

    /// <summary>Further independent origins of claims that were there.</summary>
    public required IReadOnlyList<NewOrigin> Origins { get; init; }

    /// <summary>Pairs of claims that cannot both hold, and were no such pair.</summary>
    public required IReadOnlyList<Contradiction> Contradictions { get; init; }

    /// <summary>Whether there is nothing new.</summary>
    public bool IsEmpty => Claims.Count + Denials.Count + Revisions.Count + BrokenSilences.Count + Origins.Count + Contradictions.Count == 0;

    /// <summary>
    /// Compares two accounts. A claim's id hangs on its first statement, and grouping may change as documents come; claims are therefore
    /// the same where they share a statement, and statements where they have one id.
    /// </summary>
    /// <param name="before">The account of some documents.</param>
    /// <param name="after">The account of those and further ones.</param>
    public static AccountChanges Between(Account before, Account after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new ChangeFinder(before, after).Find();
    }
}
