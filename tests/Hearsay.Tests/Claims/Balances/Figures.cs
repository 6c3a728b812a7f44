using Hearsay.Claims;
using Hearsay.Claims.Balances;
using Hearsay.Resolution;
using Hearsay.Statements;
using Hearsay.Statements.Stances;

namespace Hearsay.Tests.Claims.Balances;

/// <summary>Makes figures of invented statements.</summary>
internal static class Figures
{
    /// <summary>A figure that a statement of an actor gives.</summary>
    public static TermFigure Of(string id, decimal? low, decimal? high, Actor? actor = null, string? unit = null)
        => In(Statement(id, actor), low, high, unit);

    /// <summary>A figure of a statement.</summary>
    public static TermFigure In(AccountStatement statement, decimal? low, decimal? high, string? unit = null)
        => new(statement, new AccountFigure(low, low ?? high, high) { Unit = unit });

    /// <summary>A statement without words.</summary>
    public static AccountStatement Statement(string id, Actor? actor = null, params IReadOnlyList<AccountFigure> figures) => new(id, "d")
    {
        Content = [],
        Words = $"words of {id}",
        Voice = Voice.Attributed,
        Actor = actor,
        Stance = Stance.Asserts,
        Factuality = Factuality.Certain,
        Figures = figures,
    };

    /// <summary>A balance solved.</summary>
    public static Balance Solve(string equation, params IReadOnlyList<TermFigure>[] figures) => BalanceSolver.Solve(Equation.Parse(equation), figures);
}
