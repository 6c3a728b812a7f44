namespace Hearsay.Statements.Times;

/// <summary>Which part of the time named an expression means (the attribute <c>mod</c> of TIMEX3).</summary>
public enum TimePart
{
    /// <summary>All of it.</summary>
    Whole = 0,

    /// <summary>Its beginning: "early January".</summary>
    Start = 1,

    /// <summary>Its middle: "mid-March".</summary>
    Middle = 2,

    /// <summary>Its end: "late 2024", "the end of the month".</summary>
    End = 3,
}
