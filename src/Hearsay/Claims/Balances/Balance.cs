namespace Hearsay.Claims.Balances;

/// <summary>An equation with the figures of its terms, and whether they can hold together.</summary>
/// <param name="Equation">The equation.</param>
/// <param name="Terms">Its terms.</param>
/// <param name="Verdict">Whether it can hold.</param>
public sealed record Balance(Equation Equation, IReadOnlyList<BalanceTerm> Terms, BalanceVerdict Verdict)
{
    /// <summary>How far the sides stay apart for the choice that comes nearest, in what is counted; 0 unless it cannot hold.</summary>
    public required decimal Slack { get; init; }

    /// <summary>The choice that comes nearest, a figure for each term in order; null for a term without figures.</summary>
    public required IReadOnlyList<TermFigure?> Nearest { get; init; }

    /// <summary>The fewest statements of the nearest choice that cannot hold together, whatever the other terms are; empty unless it cannot hold.</summary>
    public IReadOnlyList<AccountStatement> Because { get; init; } = [];
}
