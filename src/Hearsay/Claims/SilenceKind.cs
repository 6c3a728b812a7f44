namespace Hearsay.Claims;

/// <summary>How a party is silent.</summary>
public enum SilenceKind
{
    /// <summary>It said that it would not say.</summary>
    Declined = 0,

    /// <summary>It was asked and did not respond.</summary>
    NoAnswer = 1,

    /// <summary>It was never asked or quoted.</summary>
    Absent = 2,
}
