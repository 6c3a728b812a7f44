namespace Hearsay.App.Accounting;

/// <summary>What kind of change it is, in the order in which they are shown.</summary>
internal enum ChangeKind
{
    /// <summary>A claim that nobody had put.</summary>
    Claim = 0,

    /// <summary>A denial of a claim that was there.</summary>
    Denial = 1,

    /// <summary>A figure in place of the actor's own.</summary>
    Figure = 2,

    /// <summary>A party that had been silent has spoken.</summary>
    Spoken = 3,

    /// <summary>A further independent origin of a claim that was there.</summary>
    Origin = 4,

    /// <summary>Two claims that cannot both hold.</summary>
    Contradiction = 5,
}
