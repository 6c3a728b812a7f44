namespace Hearsay.Claims.Balances;

/// <summary>A figure that somebody gives for a term.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Figure">One of its figures.</param>
public sealed record TermFigure(AccountStatement Statement, AccountFigure Figure);
