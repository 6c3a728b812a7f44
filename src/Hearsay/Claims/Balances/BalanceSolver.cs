using System.Globalization;

namespace Hearsay.Claims.Balances;

/// <summary>
/// Decides whether a balance can hold: whether for some choice of one figure a term nothing is among the sums of their intervals. A term
/// without figures may be any count.
/// </summary>
public static class BalanceSolver
{
    /// <summary>The most choices that are tried.</summary>
    public const int MostChoices = 1_000_000;

    /// <summary>Solves a balance.</summary>
    /// <param name="equation">The equation.</param>
    /// <param name="figures">The figures of each term in order, alternatives together.</param>
    /// <exception cref="InvalidDataException">The figures have different units, or there are more choices among them than <see cref="MostChoices"/>.</exception>
    public static Balance Solve(Equation equation, IReadOnlyList<IReadOnlyList<TermFigure>> figures)
    {
        ArgumentNullException.ThrowIfNull(equation);
        ArgumentNullException.ThrowIfNull(figures);
        List<BalanceTerm> terms = [.. equation.Terms.Zip(figures, (t, f) => new BalanceTerm(t, f))];
        CheckUnits(terms);
        var groups = terms.Select(Alternative.Of).ToList();
        CheckChoices(groups);

        var (nearest, slack, because) = (Array.Empty<Alternative>(), decimal.MaxValue, default(Conflict));
        foreach (var choice in Choices(groups))
        {
            var distance = choice.Aggregate(new Bounds(0, 0), (sum, a) => sum.Plus(a.Signed)).Distance;
            (nearest, slack) = distance < slack || nearest.Length == 0 ? ([.. choice], distance) : (nearest, slack);
            if (slack == 0)
            {
                break;
            }

            because = distance > slack ? because : Conflict.Of(choice, distance).OrBetter(because);
        }

        return new Balance(equation, terms, slack > 0 ? BalanceVerdict.CannotHold : IsOpen(terms) ? BalanceVerdict.NotEnough : BalanceVerdict.Holds)
        {
            Slack = slack,
            Nearest = [.. nearest.Select(a => a.Figures.Count > 0 ? a.Figures[0] : null)],
            Because = slack > 0 ? because!.Statements : [],
        };
    }

    private static bool IsOpen(List<BalanceTerm> terms)
        => terms.Exists(t => t.Figures.Count == 0) || terms.TrueForAll(t => t.Figures.All(f => f.Figure.Low is null || f.Figure.High is null));

    private static void CheckUnits(List<BalanceTerm> terms)
    {
        var units = terms.SelectMany(t => t.Figures, (t, f) => (t.Term.Name, f)).DistinctBy(f => f.f.Figure.Unit, StringComparer.Ordinal).Take(2).ToList();
        if (units.Count > 1)
        {
            throw new InvalidDataException($"the units do not fit: {Of(units[0])}, {Of(units[1])}");
        }

        static string Of((string Name, TermFigure Figure) term)
            => $"'{term.Name}' is {(term.Figure.Figure.Unit is { } unit ? $"in {unit}" : "a count")} in statement {term.Figure.Statement.Id}";
    }

    private static void CheckChoices(List<IReadOnlyList<Alternative>> groups)
    {
        if (groups.Aggregate(1.0, (product, g) => product * g.Count) > MostChoices)
        {
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"its terms have {string.Join(", ", groups.Select(g => g.Count))} different figures, more than {MostChoices:#,0} choices; say more closely which are meant"));
        }
    }

    /// <summary>Every choice of one alternative a term; the same list each time, filled anew.</summary>
    private static IEnumerable<IReadOnlyList<Alternative>> Choices(List<IReadOnlyList<Alternative>> groups)
    {
        var (at, choice) = (new int[groups.Count], groups.Select(g => g[0]).ToArray());
        while (true)
        {
            yield return choice;
            var last = groups.Count - 1;
            while (last >= 0 && ++at[last] == groups[last].Count)
            {
                (at[last], choice[last]) = (0, groups[last][0]);
                last--;
            }

            if (last < 0)
            {
                yield break;
            }

            choice[last] = groups[last][at[last]];
        }
    }
}
