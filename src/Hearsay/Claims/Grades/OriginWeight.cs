using Hearsay.Resolution;
using Hearsay.Statements;

namespace Hearsay.Claims.Grades;

/// <summary>What statements of one origin weigh.</summary>
/// <param name="IsAnswered">Whether an outlet says it itself, or somebody is named who does.</param>
/// <param name="IsFree">Whether those who answer for it are not seen to gain by it.</param>
/// <param name="IsFirstHand">Whether somebody who is named says it, and not through others.</param>
/// <param name="IsOutlets">Whether an outlet says it itself, and names nobody for it.</param>
/// <param name="Interest">How the first of those who answer for it stands to it: one that gains, where there is any.</param>
internal sealed record OriginWeight(bool IsAnswered, bool IsFree, bool IsFirstHand, bool IsOutlets, SourceInterest? Interest)
{
    /// <summary>The weight of some statements. Those whom an outlet names for it answer for it, not the outlet.</summary>
    public static OriginWeight Of(IReadOnlyCollection<AccountStatement> statements, Func<AccountStatement, SourceInterest> interest)
    {
        var named = statements.Where(s => s.Actor is { Kind: not ActorKind.Anonymous }).ToList();
        var answering = named.Count > 0 ? named : [.. statements.Where(s => s.Voice == Voice.Narrator)];
        var interests = answering.Select(interest).ToList();
        return new OriginWeight(answering.Count > 0, answering.Count > 0 && !interests.Exists(i => i.IsSeen), named.Exists(IsFirstHandOf), named.Count == 0, interests.Find(i => i.IsSeen) ?? interests.FirstOrDefault());
    }

    private static bool IsFirstHandOf(AccountStatement statement) => statement.Via.Count == 0 && statement.Actor!.Kind is not (ActorKind.Media or ActorKind.Document);
}
