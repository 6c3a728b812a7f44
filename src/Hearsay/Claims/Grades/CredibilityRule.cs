using System.Globalization;
using Hearsay.Statements.Stances;

namespace Hearsay.Claims.Grades;

/// <summary>The rule by which a claim is graded, over its origins, who contests it, how directly it was said, and who gains; <c>docs/grades.md</c> publishes it.</summary>
internal static class CredibilityRule
{
    private const string NotSeenToGain = "not seen to gain by it";

    /// <summary>The grade of a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="origins">What its origins weigh.</param>
    /// <param name="contesting">What those weigh who deny it, or say what cannot hold together with it.</param>
    public static ClaimGrade Of(Claim claim, IReadOnlyList<OriginWeight> origins, IReadOnlyList<OriginWeight> contesting)
    {
        var answered = origins.Where(o => o.IsAnswered).ToList();
        return origins.Count == 0 ? new(Credibility.CannotBeJudged, "nobody puts it forward")
            : claim.Supports.All(IsToCome) ? new(Credibility.CannotBeJudged, "it is of what is to come or should be")
            : answered.Count == 0 ? new(Credibility.CannotBeJudged, "nobody is named who answers for it")
            : contesting.Count > 0 ? Contested(answered.Count(o => o.IsFree), contesting.Count(o => o.IsFree))
            : answered.Count > 1 ? Uncontested(answered)
            : Single(answered[0]);
    }

    private static ClaimGrade Contested(int free, int against)
        => new(
            free > against ? Credibility.Possible : free == against ? Credibility.Doubtful : Credibility.Improbable,
            $"it is contested: of those who are {NotSeenToGain}, {Count(free)} {(free == 1 ? "puts" : "put")} it forward and {Count(against)} {(against == 1 ? "contests" : "contest")} it");

    private static ClaimGrade Uncontested(List<OriginWeight> answered)
    {
        var free = answered.Where(o => o.IsFree).ToList();
        var says = $"{Count(answered.Count)} independent origins put it forward, {Count(free.Count)} of them {NotSeenToGain}";
        return free.Count > 1 && free.Exists(o => o.IsFirstHand)
            ? new(Credibility.Confirmed, $"{says} and {Count(free.Count(o => o.IsFirstHand))} of these first hand, and nobody contests it")
            : new(Credibility.Probable, $"{says}{(free.Count > 1 ? " and none of these first hand" : "")}, and nobody contests it");
    }

    private static ClaimGrade Single(OriginWeight origin)
        => !origin.IsFree ? new(Credibility.Doubtful, $"one origin alone puts it forward, and {origin.Interest!.Reason}")
            : origin.IsFirstHand ? new(Credibility.Possible, $"one origin alone puts it forward, first hand and {NotSeenToGain}, and nobody contests it")
            : origin.IsOutlets ? new(Credibility.Possible, "an outlet alone says it itself, and nobody contests it")
            : new(Credibility.Doubtful, "one origin alone puts it forward, through others, and nobody contests it");

    private static bool IsToCome(AccountStatement statement) => statement.Stance is Stance.Predicts or Stance.Promises or Stance.Orders or Stance.Asks;

    private static string Count(int number) => number == 0 ? "none" : number.ToString(CultureInfo.InvariantCulture);
}
