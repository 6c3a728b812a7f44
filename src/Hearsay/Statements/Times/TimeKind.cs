namespace Hearsay.Statements.Times;

/// <summary>What kind of time an expression names (TIMEX3).</summary>
public enum TimeKind
{
    /// <summary>A day, month, year or another part of the calendar.</summary>
    Date = 0,

    /// <summary>A time of day.</summary>
    Time = 1,

    /// <summary>A length of time.</summary>
    Duration = 2,

    /// <summary>Times that recur.</summary>
    Set = 3,
}
