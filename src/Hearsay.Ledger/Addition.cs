namespace Hearsay.Ledger;

/// <summary>What became of a document that was added.</summary>
public enum Addition
{
    /// <summary>It was new.</summary>
    New = 0,

    /// <summary>It is a new version of a document with the same address.</summary>
    NewVersion = 1,

    /// <summary>The ledger had it already.</summary>
    Known = 2,
}
