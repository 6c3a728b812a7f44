using System.Globalization;
using Hearsay.Claims;
using Hearsay.Claims.Balances;

namespace Hearsay.App.Accounting;

/// <summary>A balance as programs get it.</summary>
/// <param name="Equation">The equation in the user's words.</param>
/// <param name="AsOf">The last day of what is said; null for all.</param>
/// <param name="Verdict">"holds", "cannot hold" or "not enough".</param>
/// <param name="Slack">How far the sides stay apart; 0 unless it cannot hold.</param>
/// <param name="Because">The ids of the fewest statements that cannot hold together.</param>
/// <param name="Terms">The terms.</param>
internal sealed record BalanceLine(string Equation, string? AsOf, string Verdict, decimal Slack, IReadOnlyList<string> Because, IReadOnlyList<BalanceLine.Term> Terms)
{
    /// <summary>A balance with where it was asked for.</summary>
    public static BalanceLine Of(BalanceEntry entry, Balance balance) => new(
        balance.Equation.Text,
        entry.AsOf?.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture),
        AccountWords.Of(balance.Verdict),
        balance.Slack,
        [.. balance.Because.Select(s => s.Id)],
        [.. balance.Terms.Select((t, i) => new Term(t.Term.Name, t.Term.Factor, balance.Nearest[i]?.Statement.Id, [.. t.Figures.Select(f => new Said(f.Statement.Id, f.Statement.Words, f.Statement.Actor?.Id, f.Figure))]))]);

    /// <summary>A term.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Factor">How often it counts, with all brought to the left side.</param>
    /// <param name="Nearest">The id of the statement whose figure is in the choice that comes nearest; null where nobody gives one.</param>
    /// <param name="Figures">What is said of it.</param>
    internal sealed record Term(string Name, int Factor, string? Nearest, IReadOnlyList<Said> Figures);

    /// <summary>A figure that is given for a term.</summary>
    /// <param name="Statement">The id of the statement.</param>
    /// <param name="Words">Its words.</param>
    /// <param name="Actor">The id of who says so; null where nobody is named.</param>
    /// <param name="Figure">The figure.</param>
    internal sealed record Said(string Statement, string Words, string? Actor, AccountFigure Figure);
}
