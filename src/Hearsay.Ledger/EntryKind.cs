namespace Hearsay.Ledger;

/// <summary>What an entry adds to a ledger.</summary>
public enum EntryKind
{
    /// <summary>A document with its text and its original.</summary>
    Document = 0,

    /// <summary>A reading of a document.</summary>
    Reading = 1,

    /// <summary>A document's place in a story.</summary>
    Story = 2,

    /// <summary>How reliable somebody holds a source to be.</summary>
    Rating = 3,

    /// <summary>What a person corrected.</summary>
    Correction = 4,
}
