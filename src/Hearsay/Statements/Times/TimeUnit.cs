namespace Hearsay.Statements.Times;

/// <summary>Units of the calendar and the clock.</summary>
internal enum TimeUnit
{
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
    Millennium,
}
