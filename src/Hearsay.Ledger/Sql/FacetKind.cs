namespace Hearsay.Ledger.Sql;

/// <summary>What of a statement a question may filter by, beside its words.</summary>
internal enum FacetKind
{
    /// <summary>The id of its actor.</summary>
    Actor = 0,

    /// <summary>The id of the party that the actor speaks for.</summary>
    Party = 1,

    /// <summary>Its stance.</summary>
    Stance = 2,

    /// <summary>That it holds figures.</summary>
    WithFigures = 3,

    /// <summary>A name of a place in it.</summary>
    Place = 4,
}
