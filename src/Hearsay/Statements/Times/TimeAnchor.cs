using NodaTime;

namespace Hearsay.Statements.Times;

/// <summary>From where a time is counted.</summary>
/// <param name="Published">The day of publication in the outlet's zone; null where nobody said.</param>
/// <param name="Reference">The last time of the calendar that the text named before.</param>
/// <param name="Direction">On which side of the publication it lies.</param>
/// <param name="Hour">The hour of publication, from 0 to 23.</param>
internal readonly record struct TimeAnchor(LocalDate? Published, TimeValue? Reference, TimeDirection Direction, int Hour)
{
    /// <summary>The last quarter that the text named before: reports on earnings count their years from it.</summary>
    public TimeValue? Quarter { get; init; }

    /// <summary>The year in which a part of the year lies whose difference to publication is given by <paramref name="distance"/>, by its year.</summary>
    /// <param name="year">The year of publication.</param>
    /// <param name="distance">How far the part lies after publication in that year, in days; negative before.</param>
    /// <param name="near">Within how many days the nearest year is taken whatever the verb says, because verbs are misread more often.</param>
    public int YearOf(int year, int distance, int near)
    {
        var nearest = distance > 183 ? year - 1 : distance < -182 ? year + 1 : year;
        var (before, after) = (distance > 0 ? year - 1 : year, distance < 0 ? year + 1 : year);
        var gap = Math.Abs(distance - (365 * (year - nearest)));
        return gap <= near ? nearest : Direction switch { TimeDirection.Past => before, TimeDirection.Future => after, _ => nearest };
    }
}
