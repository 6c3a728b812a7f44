namespace Hearsay.Statements.Figures;

/// <summary>A number or a range with its unit, as it stands in a text, without what bounds or approximates it.</summary>
internal readonly record struct Quantity
{
    /// <summary>Its first word: the currency mark or the number.</summary>
    public required int First { get; init; }

    /// <summary>One past its last word: the unit, or the number.</summary>
    public required int End { get; init; }

    /// <summary>The number, or the least of a range.</summary>
    public required Number Number { get; init; }

    /// <summary>The most of a range; null where it is none.</summary>
    public decimal? Most { get; init; }

    /// <summary>One past the last word of the number or range, without its unit.</summary>
    public required int NumberEnd { get; init; }

    /// <summary>The unit; null for counts.</summary>
    public FigureUnit? Unit { get; init; }

    /// <summary>Whether the range was written as one word with a hyphen, as scores are.</summary>
    public bool IsHyphened { get; init; }
}
