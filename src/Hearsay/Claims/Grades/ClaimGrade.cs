namespace Hearsay.Claims.Grades;

/// <summary>How a claim is graded; never whether it is true.</summary>
/// <param name="Credibility">The Admiralty grade of what is said.</param>
/// <param name="Reason">Why, in a sentence without its full stop.</param>
public sealed record ClaimGrade(Credibility Credibility, string Reason)
{
    /// <summary>How those who say or deny it stand to it, each source once: with the first statement by which it gains, or else its first.</summary>
    public IReadOnlyList<(AccountStatement Statement, SourceInterest Interest)> Interests { get; init; } = [];

    /// <summary>What people have rated those who put it forward, the most reliable first; empty where nobody has.</summary>
    public IReadOnlyList<Rating> Ratings { get; init; } = [];
}
