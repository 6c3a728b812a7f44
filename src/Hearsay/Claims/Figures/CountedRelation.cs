namespace Hearsay.Claims.Figures;

/// <summary>How the statements of two figures stand to each other; the columns of <c>models/counted.tsv</c>, in their order.</summary>
internal enum CountedRelation
{
    /// <summary>One actor gives both, in different documents or entries of a live report.</summary>
    Own = 0,

    /// <summary>Different actors give them in different documents.</summary>
    Other = 1,

    /// <summary>Different actors give them in one document.</summary>
    Beside = 2,
}
