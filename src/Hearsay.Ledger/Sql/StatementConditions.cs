using System.Globalization;
using System.Text;

namespace Hearsay.Ledger.Sql;

/// <summary>A question for statements as SQL.</summary>
internal sealed class StatementConditions
{
    /// <summary>More facets than these are no part of an expression.</summary>
    private const int MostFacets = 100;

    private readonly StringBuilder _where = new();
    private readonly List<object?> _values = [];

    /// <summary>Puts a question into SQL.</summary>
    /// <param name="query">The question.</param>
    /// <param name="terms">Its parts that indexes answer.</param>
    /// <param name="words">How words are found.</param>
    /// <param name="isFew">Whether the conditions outside the index of words leave few statements.</param>
    public StatementConditions(StatementQuery query, IReadOnlyList<StatementTerm> terms, WordIndex words, bool isFew)
    {
        // the index of words leads where it has something to intersect, or where the table of statements has no index, and that table only fills in
        var match = words.Match;
        var fitting = match is null ? [] : terms.Where(t => t.Facets.Count <= MostFacets).ToList();
        var leads = !isFew && (fitting.Count > 1 || fitting.Any(t => t.Phrases.Count > 0 || t.Facets.Any(f => f.Kind == FacetKind.Place)));
        var matched = leads ? fitting : [.. fitting.Where(t => t.Phrases.Count > 0)];
        Key = leads ? match!.Key : "s.key";
        var from = leads ? match!.From : "statements s";
        if (matched.Count > 0)
        {
            And(leads ? match!.Condition : match!.AmongFew, string.Join(" AND ", matched.Select(match.Expression)));
        }

        foreach (var term in terms.Except(matched))
        {
            AndAny(term, words);
        }

        And("s.id = {0}", query.Statement);
        And("s.attribution = {0}", query.Attribution);
        And("s.document IN (SELECT document FROM stories WHERE name = {0})", query.Story);
        And("s.document = (SELECT key FROM documents WHERE id = {0})", query.Document);
        And(Key + " >= {0}", query.Since is { } since ? StatementKeys.First(since) : null);
        And(Key + " < {0}", query.Until is { } until ? StatementKeys.First(until) : null);
        AndPlace(">", query.After);
        AndPlace("<", query.Before);
        _where.Append(query.EveryVersion || query.Document is not null ? "" : " AND d.later IS NULL");

        // an outer join, so that the order of publication stays the order in which rows are found
        Select = $"SELECT {StatementRows.Columns}, {Rows.DocumentColumns} FROM {from} LEFT JOIN documents d ON d.key = s.document WHERE 1 = 1{_where}";
    }

    /// <summary>The command as far as its conditions.</summary>
    public string Select { get; }

    /// <summary>What to order and to page by.</summary>
    public string Key { get; }

    /// <summary>The values of its parameters.</summary>
    public object?[] Values => [.. _values];

    private void And(string condition, object? value)
    {
        if (value is not null)
        {
            _where.Append(" AND ").Append(Put(condition, value));
        }
    }

    private void AndPlace(string comparison, StatementPlace? place)
    {
        if (place is not null)
        {
            _values.Add(place.Statement);
            And(string.Create(CultureInfo.InvariantCulture, $"{Key} {comparison} (SELECT key FROM statements WHERE id = ${_values.Count} AND document = (SELECT key FROM documents WHERE id = {{0}}))"), place.Document);
        }
    }

    private void AndAny(StatementTerm term, WordIndex words)
        => _where.Append(" AND (").AppendJoin(" OR ", [.. term.Phrases.Select(p => WordIndex.IsBeginning(p) ? Put(words.Beginning, WordIndex.TermsOf(p)) : Put(words.Phrase, p.Replace('\0', ' '))), .. term.Facets.Select(f => Put(f.Condition, f.Value))]).Append(')');

    private string Put(string condition, object value)
    {
        if (!condition.Contains("{0}", StringComparison.Ordinal))
        {
            return condition;
        }

        _values.Add(value);
        return string.Format(CultureInfo.InvariantCulture, condition, string.Create(CultureInfo.InvariantCulture, $"${_values.Count}"));
    }
}
