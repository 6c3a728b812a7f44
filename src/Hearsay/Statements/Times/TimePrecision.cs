namespace Hearsay.Statements.Times;

/// <summary>The part of the calendar that an expression names.</summary>
public enum TimePrecision
{
    /// <summary>One day or a part of it.</summary>
    Day = 0,

    /// <summary>Saturday and Sunday.</summary>
    Weekend = 1,

    /// <summary>A week from Monday to Sunday.</summary>
    Week = 2,

    /// <summary>A month.</summary>
    Month = 3,

    /// <summary>A quarter of a year.</summary>
    Quarter = 4,

    /// <summary>A season: three months from March, June, September or December.</summary>
    Season = 5,

    /// <summary>A year.</summary>
    Year = 6,

    /// <summary>Ten years.</summary>
    Decade = 7,

    /// <summary>A hundred years.</summary>
    Century = 8,

    /// <summary>From one day to another.</summary>
    Interval = 9,
}
