using Hearsay.Claims.Grades;

namespace Hearsay.App.Grading;

/// <summary>A rating as programs get it.</summary>
/// <param name="Source">The id of the actor or outlet.</param>
/// <param name="Name">Its name.</param>
/// <param name="Grade"><c>A</c> to <c>F</c>; null where an earlier one is taken back.</param>
/// <param name="By">Who rated it.</param>
/// <param name="Because">Why.</param>
/// <param name="Made">When, in RFC 3339.</param>
/// <param name="Stands">Whether no later one took its place.</param>
internal sealed record RatingLine(string Source, string Name, string? Grade, string By, string Because, string Made, bool Stands)
{
    /// <summary>The line of a rating.</summary>
    public static RatingLine Of(Rating rating, bool stands = true) => new(rating.Source, rating.Name, rating.Grade?.ToString(), rating.By, rating.Because, rating.Made, stands);
}
