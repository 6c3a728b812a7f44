using System.Globalization;
using System.Text;

namespace Hearsay.Claims.Balances;

/// <summary>
/// A sum of stocks and flows, such as <c>present = sent - killed - captured</c>: names joined by + and -, equal on both sides. A name may have several
/// words and hyphens in them; its terms, with all brought to the left side, add up to nothing.
/// </summary>
/// <param name="Text">The equation in the user's words.</param>
/// <param name="Terms">Its terms, each name once, in order.</param>
public sealed record Equation(string Text, IReadOnlyList<EquationTerm> Terms)
{
    /// <summary>The names that stand alone on a side, which the other side can define; 0 to 2.</summary>
    public IReadOnlyList<string> Alone { get; init; } = [];

    private const char Minus = '\u2212';

    /// <summary>Reads an equation.</summary>
    /// <exception cref="FormatException">It is none; the message names the column, from 1, and the reason.</exception>
    public static Equation Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (terms, name) = (new List<EquationTerm>(), new StringBuilder());
        var (side, sign, left) = (1, 1, -1);
        for (var at = 0; at <= text.Length; at++)
        {
            var mark = at == text.Length ? '\0' : text[at];
            if (at < text.Length && !IsOperator(text, at))
            {
                name.Append(char.IsControl(mark) ? throw Error(at, "a control character") : mark);
                continue;
            }

            var words = string.Join(' ', name.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            var isLeadingSign = words.Length == 0 && mark is '+' or '-' or Minus && sign == 1 && IsStart(text, at);
            if (words.Length > 0)
            {
                terms.Add(new EquationTerm(words, side * sign));
            }
            else if (!isLeadingSign)
            {
                throw Error(at, "a name is missing");
            }

            name.Clear();
            sign = mark is '-' or Minus ? -1 : 1;
            if (mark == '=')
            {
                (side, left) = left >= 0 ? throw Error(at, "a second '='") : (-1, terms.Count);
            }
        }

        return left < 0 ? throw Error(text.Length, "there is no '='") : new Equation(text.Trim(), Merge(terms))
        {
            Alone = [.. new[] { terms[..left], terms[left..] }.Where(s => s.Count == 1).Select(s => s[0].Name)],
        };
    }

    /// <summary>Terms with each name once; those that cancel out are gone.</summary>
    internal static IReadOnlyList<EquationTerm> Merge(IEnumerable<EquationTerm> terms)
        => [.. terms.GroupBy(t => t.Name, StringComparer.Ordinal).Select(g => new EquationTerm(g.Key, g.Sum(t => t.Factor))).Where(t => t.Factor != 0)];

    /// <summary>A hyphen inside a word is no minus.</summary>
    private static bool IsOperator(string text, int at)
        => text[at] is '=' or '+' or Minus || (text[at] == '-' && !(at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1])));

    /// <summary>Whether nothing stands before on this side.</summary>
    private static bool IsStart(string text, int at)
        => text[..at].TrimEnd() is var before && (before.Length == 0 || before[^1] == '=');

    private static FormatException Error(int at, string reason)
        => new(string.Create(CultureInfo.InvariantCulture, $"column {at + 1} of the equation: {reason}"));
}
