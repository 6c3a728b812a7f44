namespace Hearsay.Statements.Figures.Victims;

/// <summary>What happened to victims.</summary>
internal enum VictimOutcome
{
    /// <summary>They were killed or died.</summary>
    Killed = 0,

    /// <summary>They were wounded.</summary>
    Wounded = 1,

    /// <summary>They were hit, and whether they live is not said.</summary>
    Shot = 2,

    /// <summary>They were kidnapped.</summary>
    Taken = 3,
}
