using Hearsay.Claims.Grades;

namespace Hearsay.App.Grading;

/// <summary>The grade of a claim as programs get it.</summary>
/// <param name="Credibility">1 to 6 of the Admiralty scale.</param>
/// <param name="Reason">Why.</param>
/// <param name="Reliability">How reliable people have rated those who put it forward; empty where nobody has.</param>
/// <param name="Interests">How those who say or deny it stand to it.</param>
internal sealed record GradeLine(int Credibility, string Reason, IReadOnlyList<RatingLine> Reliability, IReadOnlyList<GradeLine.Stake> Interests)
{
    /// <summary>The line of a grade.</summary>
    public static GradeLine Of(ClaimGrade grade) => new(
        (int)grade.Credibility, grade.Reason, [.. grade.Ratings.Select(r => RatingLine.Of(r))],
        [.. grade.Interests.Select(i => new Stake(i.Statement.Id, i.Statement.Actor?.Id, GradeWords.Of(i.Interest.Kind), i.Interest.Reason))]);

    /// <summary>How a source stands to the claim.</summary>
    /// <param name="Statement">The id of the statement that shows it.</param>
    /// <param name="Actor">The id of who says it; null where nobody is named.</param>
    /// <param name="Interest"><c>not seen</c>, <c>subject</c>, <c>against a rival</c> or <c>cannot judge</c>.</param>
    /// <param name="Reason">Why.</param>
    internal sealed record Stake(string Statement, string? Actor, string Interest, string Reason);
}
