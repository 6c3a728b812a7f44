using System.Text;
using Hearsay.Ledger.Sql;

namespace Hearsay.Ledger.Sqlite;

/// <summary>The index of words and facets in the language of FTS5 (https://www.sqlite.org/fts5.html#full_text_query_syntax).</summary>
internal static class SqliteWords
{
    private const string Among = "EXISTS (SELECT 1 FROM statement_words w WHERE w.rowid = s.key AND w.statement_words MATCH {0})";

    /// <summary>How words are found.</summary>
    public static WordIndex Index { get; } = new(Among, Among)
    {
        Match = new MatchIndex("statement_words w CROSS JOIN statements s ON s.key = w.rowid", "w.rowid", "statement_words MATCH {0}", Among, Expression),
    };

    private static string Expression(StatementTerm term)
        => $"({string.Join(" OR ", [.. term.Phrases.Select(p => $"words : {Phrase(p)}"), .. term.Facets.Select(f => $"facets : {Quote(TermOf(f))}")])})";

    /// <summary>The term of a facet, as the view statement_terms writes it.</summary>
    private static string TermOf(Facet facet) => facet.Kind switch
    {
        FacetKind.Actor => "a" + Hex(facet.Value),
        FacetKind.Party => "p" + Hex(facet.Value),
        FacetKind.Stance => "s" + Hex(facet.Value),
        FacetKind.WithFigures => "f",
        _ => "l" + Hex(facet.Value),
    };

    private static string Hex(string value) => Convert.ToHexString(Encoding.UTF8.GetBytes(value));

    /// <summary>A star behind the quotation marks lets the last word go on.</summary>
    private static string Phrase(string phrase) => WordIndex.IsBeginning(phrase) ? $"{Quote(phrase.TrimEnd('*'))} *" : Quote(phrase);

    private static string Quote(string phrase) => $"\"{phrase.Replace('\0', ' ').Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
