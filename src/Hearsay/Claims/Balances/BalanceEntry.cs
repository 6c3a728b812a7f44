using NodaTime;

namespace Hearsay.Claims.Balances;

/// <summary>A balance that a user asks for.</summary>
public sealed record BalanceEntry
{
    internal BalanceEntry(BalancePlace place, Equation equation, LocalDate? asOf)
    {
        (Place, Equation, AsOf) = (place, equation, asOf);
    }

    /// <summary>The equation; where other equations define terms of it, these stand in their place.</summary>
    public Equation Equation { get; init; }

    /// <summary>The last day of what is said; all of it where null.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>Where its equation stands.</summary>
    internal BalancePlace Place { get; }

    /// <summary>Solves it.</summary>
    /// <param name="account">The account.</param>
    /// <param name="terms">What each term means.</param>
    /// <exception cref="InvalidDataException">The figures have different units, or there are too many of them; the message names the file, the line and the reason.</exception>
    public Balance Solve(Account account, IReadOnlyDictionary<string, TermQuery> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        try
        {
            return BalanceSolver.Solve(Equation, [.. Equation.Terms.Select(t => terms[t.Name].Find(account, AsOf))]);
        }
        catch (InvalidDataException e)
        {
            throw Place.Error(e.Message);
        }
    }
}
