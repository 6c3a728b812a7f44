namespace Hearsay.Claims.Keeping;

/// <summary>What becomes of a claim.</summary>
public enum ClaimChangeKind
{
    /// <summary>It took up all that was left of another.</summary>
    TookUp = 0,

    /// <summary>It went up in another.</summary>
    WentInto = 1,

    /// <summary>Some of its statements went to another.</summary>
    GaveTo = 2,

    /// <summary>It has no statements any more.</summary>
    Ended = 3,
}
