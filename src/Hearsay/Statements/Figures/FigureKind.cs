namespace Hearsay.Statements.Figures;

/// <summary>What kind of quantity a figure is.</summary>
public enum FigureKind
{
    /// <summary>A number of people or things.</summary>
    Count = 0,

    /// <summary>A share in per cent.</summary>
    Percentage = 1,

    /// <summary>A fraction of a whole: "half", "two thirds".</summary>
    Fraction = 2,

    /// <summary>An amount of money.</summary>
    Money = 3,

    /// <summary>A measure with a unit: a distance, a weight, an area.</summary>
    Measure = 4,
}
