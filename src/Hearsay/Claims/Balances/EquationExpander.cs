namespace Hearsay.Claims.Balances;

/// <summary>Puts for each term without a query what another equation says that it is.</summary>
internal sealed class EquationExpander(IReadOnlyList<BalanceEntry> entries, IReadOnlyDictionary<string, TermQuery> terms)
{
    /// <summary>The equations that are to be solved: those that do not define a term of others.</summary>
    /// <exception cref="InvalidDataException">A term has no query and no equation, or is defined by itself; the message names the place.</exception>
    public IReadOnlyList<BalanceEntry> Expand()
    {
        var used = entries.SelectMany(e => e.Equation.Terms.Select(t => t.Name).Except(Defined(e) is { } own ? [own] : [])).ToHashSet(StringComparer.Ordinal);
        var expanded = new List<BalanceEntry>();
        foreach (var entry in entries)
        {
            var own = Defined(entry) is { } name && used.Contains(name) ? name : null;
            var all = Equation.Merge(entry.Equation.Terms.SelectMany(t => t.Name == own ? [t] : Expand(t, entry, own is null ? [] : [own])));
            if (own is null)
            {
                expanded.Add(entry with { Equation = entry.Equation with { Terms = all } });
            }
        }

        return expanded;
    }

    /// <summary>The term that an equation defines: one without a query that stands alone on a side.</summary>
    private string? Defined(BalanceEntry entry) => entry.Equation.Alone.FirstOrDefault(n => !terms.ContainsKey(n));

    private IEnumerable<EquationTerm> Expand(EquationTerm term, BalanceEntry at, IReadOnlyList<string> path)
    {
        if (terms.ContainsKey(term.Name))
        {
            return [term];
        }

        if (path.Contains(term.Name, StringComparer.Ordinal))
        {
            throw at.Place.Error($"'{term.Name}' is defined by itself: {string.Join(" by ", path.SkipWhile(n => n != term.Name).Append(term.Name).Select(n => $"'{n}'"))}");
        }

        var definition = entries.FirstOrDefault(e => e != at && Defined(e) == term.Name)
            ?? throw at.Place.Error($"unknown term '{term.Name}': there is no [terms.{(term.Name.Contains(' ', StringComparison.Ordinal) ? $"\"{term.Name}\"" : term.Name)}], and no other equation says what it is");
        // own factor f: f * name + rest = 0, so name = -rest / f, and f is 1 or -1 as it stands alone
        var own = definition.Equation.Terms.First(t => t.Name == term.Name).Factor;
        return definition.Equation.Terms.Where(t => t.Name != term.Name).SelectMany(t => Expand(t with { Factor = -t.Factor * own * term.Factor }, definition, [.. path, term.Name]));
    }
}
