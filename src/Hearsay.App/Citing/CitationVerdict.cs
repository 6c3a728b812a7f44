namespace Hearsay.App.Citing;

/// <summary>How a citation stands to the ledger.</summary>
internal enum CitationVerdict
{
    /// <summary>The quoted words are all that the ledger holds there.</summary>
    Whole = 0,

    /// <summary>The quoted words stand there in a row, with others before or behind them.</summary>
    Part = 1,

    /// <summary>The ledger has the thing, and nothing is quoted.</summary>
    NothingQuoted = 2,

    /// <summary>The ledger holds other words there.</summary>
    Differs = 3,

    /// <summary>The ledger has nothing of that identifier.</summary>
    Unknown = 4,

    /// <summary>Several things have identifiers that begin so.</summary>
    Ambiguous = 5,
}
