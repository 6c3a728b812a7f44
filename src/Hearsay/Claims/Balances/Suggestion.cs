using System.Globalization;
using System.Text;

namespace Hearsay.Claims.Balances;

/// <summary>A balance that the figures of a story may be meant for.</summary>
/// <param name="Total">What is counted in all.</param>
/// <param name="Parts">What its parts count, two or more.</param>
/// <param name="Unit">The unit; null for counts.</param>
public sealed record Suggestion(string Total, IReadOnlyList<string> Parts, string? Unit)
{
    /// <summary>The equation: the total is the sum of the parts.</summary>
    public string Equation => $"{Total} = {string.Join(" + ", Parts)}";

    /// <summary>Suggestions as a file of balances; each term once.</summary>
    public static string ToToml(IEnumerable<Suggestion> suggestions)
    {
        ArgumentNullException.ThrowIfNull(suggestions);
        var (balances, terms) = (new StringBuilder(), new SortedDictionary<string, string?>(StringComparer.Ordinal));
        foreach (var suggestion in suggestions)
        {
            balances.Append(CultureInfo.InvariantCulture, $"[[balance]]\nequation = \"{suggestion.Equation}\"\n\n");
            foreach (var term in suggestion.Parts.Prepend(suggestion.Total))
            {
                terms[term] = suggestion.Unit;
            }
        }

        foreach (var (term, unit) in terms)
        {
            balances.Append(CultureInfo.InvariantCulture, $"[terms.\"{term}\"]\ncounted = \"{term}\"\n{(unit is null ? "" : $"unit = \"{unit}\"\n")}\n");
        }

        return balances.ToString();
    }
}
