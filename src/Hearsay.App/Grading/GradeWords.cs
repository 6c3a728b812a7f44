using System.Globalization;
using Hearsay.App.Output;
using Hearsay.Claims.Grades;

namespace Hearsay.App.Grading;

/// <summary>Grades in short plain words for people.</summary>
internal static class GradeWords
{
    /// <summary>Such as "credibility 3, possible: an outlet alone says it itself, and nobody contests it".</summary>
    public static string Of(ClaimGrade grade) => $"{Short(grade)}: {PlainWords.Of(grade.Reason)}";

    /// <summary>Such as "credibility 3, possible".</summary>
    public static string Short(ClaimGrade grade) => string.Create(CultureInfo.InvariantCulture, $"credibility {(int)grade.Credibility}, {Of(grade.Credibility)}");

    /// <summary>Such as "reliability B, Ministry of Ports: right about the cranes of May (ana, 2031-02-03)".</summary>
    public static string Of(Rating rating) => PlainWords.Of($"reliability {rating.Grade?.ToString() ?? "taken back"}, {rating.Name}: {rating.Because} ({rating.By}, {rating.Made[..Math.Min(10, rating.Made.Length)]})");

    /// <summary>The letters of the ratings, the most reliable first, such as "B D"; null where nobody is rated.</summary>
    public static string? Reliability(ClaimGrade grade) => grade.Ratings.Count == 0 ? null : string.Join(' ', grade.Ratings.Select(r => r.Grade).Distinct());

    /// <summary>Such as "against a rival".</summary>
    public static string Of(Interest interest) => interest switch
    {
        Interest.NotSeen => "not seen",
        Interest.Subject => "subject",
        Interest.AgainstRival => "against a rival",
        _ => "cannot judge",
    };

    private static string Of(Credibility credibility) => credibility switch
    {
        Credibility.CannotBeJudged => "cannot judge",
        _ => credibility.ToString().ToLowerInvariant(),
    };
}
