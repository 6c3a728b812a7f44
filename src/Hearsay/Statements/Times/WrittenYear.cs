using NodaTime;

namespace Hearsay.Statements.Times;

/// <summary>A year as written beside a month, a quarter or a season.</summary>
/// <param name="Number">The year, or how many years after that of publication where <paramref name="IsStep"/>.</param>
/// <param name="IsStep">Whether it is counted from publication ("last year").</param>
internal readonly record struct WrittenYear(int Number, bool IsStep)
{
    /// <summary>The year; null where it is counted from a publication that nobody dated.</summary>
    public int? From(LocalDate? published) => !IsStep ? Number : published is { } day ? day.Year + Number : null;
}
