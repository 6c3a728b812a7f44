namespace Hearsay.Resolution;

/// <summary>How a noun phrase begins, which tells whether it takes up somebody mentioned before.</summary>
internal enum Determination
{
    /// <summary>Without an article.</summary>
    Bare = 0,

    /// <summary>"the", "this", "that".</summary>
    Definite = 1,

    /// <summary>"a", "two", "several", "another".</summary>
    Indefinite = 2,

    /// <summary>After a possessor: "its", "Dorovia's".</summary>
    Owned = 3,
}
