using System.Globalization;
using System.Text;

namespace Hearsay.Ledger.Sql;

/// <summary>A question for statements as SQL.</summary>
internal sealed class StatementConditions
{
    private readonly StringBuilder _where = new();
    private readonly List<object?> _values = [];

    /// <summary>Puts a question into SQL.</summary>
    /// <param name="query">The question.</param>
    /// <param name="actors">The ids of the actors that are meant; null where any is.</param>
    /// <param name="parties">The ids of the parties that are meant; null where any is.</param>
    /// <param name="words">How words are found.</param>
    public StatementConditions(StatementQuery query, IReadOnlyList<string>? actors, IReadOnlyList<string>? parties, WordIndex words)
    {
        // where words are asked for, their index may lead, and the table of statements only fills in
        var phrases = query.Words.Where(HasWords).Select(p => words.Phrase(p.Replace('\0', ' '))).ToList();
        Key = phrases.Count == 0 ? "s.key" : words.Key;
        var from = phrases.Count == 0 ? "statements s" : words.From;
        foreach (var phrase in words.IsJoined && phrases.Count > 0 ? [string.Join(" AND ", phrases)] : phrases)
        {
            And(words.Condition, phrase);
        }

        AndIn("s.actor", actors);
        AndIn("s.party", parties);
        And("s.id = {0}", query.Statement);
        And("s.attribution = {0}", query.Attribution);
        And("s.stance = {0}", query.Stance);
        And("s.key IN (SELECT statement FROM place_names WHERE name = {0})", query.Place is { } place ? Names.Fold(place) : null);
        And("s.document IN (SELECT document FROM stories WHERE name = {0})", query.Story);
        And("s.document = (SELECT key FROM documents WHERE id = {0})", query.Document);
        And(Key + " >= {0}", query.Since is { } since ? StatementKeys.First(since) : null);
        And(Key + " < {0}", query.Until is { } until ? StatementKeys.First(until) : null);
        _where.Append(query.WithFigures ? " AND s.figures > 0" : "");
        _where.Append(query.EveryVersion || query.Document is not null ? "" : " AND NOT EXISTS (SELECT 1 FROM documents d WHERE d.key = s.document AND d.later IS NOT NULL)");
        Select = $"SELECT {StatementRows.Columns} FROM {from} WHERE 1 = 1{_where}";
    }

    /// <summary>The command as far as its conditions.</summary>
    public string Select { get; }

    /// <summary>What to order and to page by.</summary>
    public string Key { get; }

    /// <summary>The values of its parameters.</summary>
    public object?[] Values => [.. _values];

    /// <summary>Whether a phrase holds something that can be looked up.</summary>
    public static bool HasWords(string phrase) => phrase.Any(char.IsLetterOrDigit);

    private void And(string condition, object? value)
    {
        if (value is not null)
        {
            _where.Append(" AND ").AppendFormat(CultureInfo.InvariantCulture, condition, Parameter(value));
        }
    }

    private void AndIn(string column, IReadOnlyList<string>? values)
    {
        if (values is not null)
        {
            _where.Append(" AND ").Append(column).Append(" IN (").AppendJoin(", ", values.Select(Parameter)).Append(')');
        }
    }

    private string Parameter(object value)
    {
        _values.Add(value);
        return string.Create(CultureInfo.InvariantCulture, $"${_values.Count}");
    }
}
