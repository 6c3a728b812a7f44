using Hearsay.Claims;

namespace Hearsay.App.Accounting;

/// <summary>What is said of some days as programs get it.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Claim">The claim's id.</param>
/// <param name="Text">The statement that words it best.</param>
/// <param name="Contested">Whether anybody denies it, or says what cannot hold together with it.</param>
/// <param name="Statements">Its statements that give these days.</param>
internal sealed record TimelineLine(string From, string To, string Claim, string Text, bool Contested, IReadOnlyList<TimelineLine.Said> Statements)
{
    /// <summary>The line of an entry.</summary>
    public static TimelineLine Of(TimelineEntry entry, Evidence evidence) => new(
        AccountWords.Day(entry.Days.Start), AccountWords.Day(entry.Days.End), entry.Claim.Claim.Id, entry.Claim.Claim.Wording.Words, entry.Claim.IsContested,
        [.. entry.Statements.Select(s => new Said(evidence.Line(s), entry.Claim.Claim.Denials.Contains(s)))]);

    /// <summary>A statement.</summary>
    /// <param name="Statement">The statement.</param>
    /// <param name="Denies">Whether it denies the claim.</param>
    internal sealed record Said(SaidLine Statement, bool Denies);
}
