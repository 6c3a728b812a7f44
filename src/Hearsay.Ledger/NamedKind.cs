namespace Hearsay.Ledger;

/// <summary>What an identifier names.</summary>
public enum NamedKind
{
    /// <summary>A document.</summary>
    Document = 0,

    /// <summary>A statement.</summary>
    Statement = 1,

    /// <summary>An attribution.</summary>
    Attribution = 2,

    /// <summary>An actor.</summary>
    Actor = 3,

    /// <summary>A party.</summary>
    Party = 4,

    /// <summary>An original.</summary>
    Original = 5,

    /// <summary>An entry, by its hash.</summary>
    Entry = 6,

    /// <summary>A claim.</summary>
    Claim = 7,
}
