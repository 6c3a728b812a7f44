namespace Hearsay.Claims.Grades;

/// <summary>The Admiralty scale of how reliable a source is (NATO AJP-2.1). Only people give it.</summary>
public enum Reliability
{
    /// <summary>Completely reliable.</summary>
    A = 0,

    /// <summary>Usually reliable.</summary>
    B = 1,

    /// <summary>Fairly reliable.</summary>
    C = 2,

    /// <summary>Not usually reliable.</summary>
    D = 3,

    /// <summary>Unreliable.</summary>
    E = 4,

    /// <summary>Its reliability cannot be judged.</summary>
    F = 5,
}
