namespace Hearsay.Claims.Lineage;

/// <summary>How a document goes back to another.</summary>
public enum LineageKind
{
    /// <summary>The same words, at most trimmed or lightly edited.</summary>
    Copies = 0,

    /// <summary>The same facts and quotations in other words, with no source of its own.</summary>
    Rewrites = 1,

    /// <summary>Names the other outlet as its source for something.</summary>
    Cites = 2,
}
