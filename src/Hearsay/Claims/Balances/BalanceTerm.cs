namespace Hearsay.Claims.Balances;

/// <summary>A term of a balance with what is said of it.</summary>
/// <param name="Term">The term.</param>
/// <param name="Figures">Its figures, each an alternative to the others, in order of time; empty where nobody gives one.</param>
public sealed record BalanceTerm(EquationTerm Term, IReadOnlyList<TermFigure> Figures);
