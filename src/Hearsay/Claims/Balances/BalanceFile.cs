using System.Text.RegularExpressions;

namespace Hearsay.Claims.Balances;

/// <summary>
/// Reads a user's balances from a small part of TOML (toml.io, version 1.0): tables <c>[[balance]]</c> with the keys <c>equation</c> and <c>as_of</c>, and a
/// table <c>[terms.NAME]</c> for each term with the keys <c>query</c>, <c>by</c>, <c>party</c>, <c>counted</c>, <c>unit</c>, <c>since</c> and <c>until</c>. Values are
/// strings on one line, and dates; comments begin with #.
/// </summary>
/// <param name="Entries">The balances to solve, in order.</param>
/// <param name="Terms">What each term means, by its name.</param>
public sealed partial record BalanceFile(IReadOnlyList<BalanceEntry> Entries, IReadOnlyDictionary<string, TermQuery> Terms)
{
    /// <summary>Reads balances.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="file">The file as the user named it, for messages.</param>
    /// <exception cref="InvalidDataException">A line is not of that form, an equation is none, or a term is unknown or defined by itself; the message names file, line and reason.</exception>
    public static BalanceFile Parse(string text, string file)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tables = new List<BalanceTable>();
        foreach (var (i, line) in text.ReplaceLineEndings("\n").Split('\n').Index())
        {
            Read(line.TrimStart('\uFEFF').Trim(), tables, new BalancePlace(file, i + 1));
        }

        var terms = new Dictionary<string, TermQuery>(StringComparer.Ordinal);
        foreach (var table in tables.Where(t => t.Term is not null))
        {
            if (!terms.TryAdd(table.Term!, table.Query()))
            {
                throw table.Place.Error($"the term '{table.Term}' stands twice");
            }
        }

        var entries = tables.Where(t => t.Term is null).Select(t => t.Entry()).ToList();
        return entries.Count > 0 ? new BalanceFile(new EquationExpander(entries, terms).Expand(), terms) : throw new BalancePlace(file, 1).Error("there is no [[balance]]");
    }

    private static void Read(string line, List<BalanceTable> tables, BalancePlace place)
    {
        if (line.Length == 0 || line[0] == '#')
        {
            return;
        }

        if (line[0] == '[')
        {
            var head = Head().Match(line);
            tables.Add(head.Success ? new BalanceTable(place, head.Groups["term"] is { Success: true } term ? term.Value : null) : throw place.Error($"expected [[balance]] or [terms.NAME], found {line}"));
            return;
        }

        var equals = line.IndexOf('=', StringComparison.Ordinal);
        var key = equals < 0 ? throw place.Error("expected KEY = VALUE") : line[..equals].Trim();
        var table = tables.Count == 0 ? throw place.Error($"{key} stands before the first [[balance]]") : tables[^1];
        table.Add(key, line[(equals + 1)..].Trim(), place);
    }

    [GeneratedRegex("""^(?:\[\[\s*balance\s*\]\]|\[\s*terms\s*\.\s*(?:"(?<term>[^"\\]+)"|'(?<term>[^']+)'|(?<term>[A-Za-z0-9_-]+))\s*\])\s*(?:#.*)?$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Head();
}
