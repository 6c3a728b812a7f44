namespace Hearsay.Statements.Stances;

/// <summary>How the source presents what it says: polarity and certainty (Saurí and Pustejovsky, FactBank, 2009).</summary>
public enum Factuality
{
    /// <summary>CT+: certainly so.</summary>
    Certain = 0,

    /// <summary>PR+: probably so.</summary>
    Probable = 1,

    /// <summary>PS+: possibly so.</summary>
    Possible = 2,

    /// <summary>CT-: certainly not so.</summary>
    CertainlyNot = 3,

    /// <summary>PR-: probably not so.</summary>
    ProbablyNot = 4,

    /// <summary>PS-: possibly not so.</summary>
    PossiblyNot = 5,

    /// <summary>Uu: open, as in orders and questions.</summary>
    Open = 6,
}
