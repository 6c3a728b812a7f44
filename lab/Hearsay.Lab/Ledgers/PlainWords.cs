using System.Text;
using Hearsay.Ledger;
using Hearsay.Ledger.Sql;
using Microsoft.Data.Sqlite;

namespace Hearsay.Lab.Ledgers;

/// <summary>
/// What asking a ledger is measured against: FTS5 alone, one table that holds of each statement its words and facets and, beside them, unindexed,
/// all that a row of <c>hearsay statements</c> shows of it and of its document.
/// </summary>
internal sealed class PlainWords : IDisposable
{
    private const string Beside = "statement, document, published, publisher, title, source, party, stance, factuality, figures, places";

    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _command;

    /// <summary>Opens the table beside a ledger, and makes it where there is none.</summary>
    /// <param name="path">The ledger.</param>
    public PlainWords(string path)
    {
        var plain = path + ".words";
        var isNew = !File.Exists(plain);
        _connection = LedgerTimes.Open(plain);
        LedgerTimes.Run(_connection, "PRAGMA cache_size = -65536");
        if (isNew)
        {
            Fill(path);
        }

        _command = _connection.CreateCommand();
        _command.CommandText = $"SELECT rowid, words, {Beside} FROM plain WHERE plain MATCH $1 AND rowid >= $2 AND rowid < $3 ORDER BY rowid DESC LIMIT $4";
        foreach (var name in (string[])["$1", "$2", "$3", "$4"])
        {
            _command.Parameters.Add(new SqliteParameter { ParameterName = name });
        }
    }

    /// <summary>Asks the same for the same rows, and reads every column of them.</summary>
    public int Ask(StatementQuery query)
    {
        _command.Parameters[0].Value = Expression(query);
        _command.Parameters[1].Value = query.Since is { } since ? StatementKeys.First(since) : 0L;
        _command.Parameters[2].Value = query.Until is { } until ? StatementKeys.First(until) : long.MaxValue;
        _command.Parameters[3].Value = query.Limit;
        using var reader = _command.ExecuteReader();
        var (found, values) = (0, new object[reader.FieldCount]);
        for (; reader.Read(); found++)
        {
            reader.GetValues(values);
        }

        return found;
    }

    /// <summary>Closes the table.</summary>
    public void Dispose()
    {
        _command.Dispose();
        _connection.Dispose();
    }

    private void Fill(string path)
    {
        LedgerTimes.Run(_connection, $"CREATE VIRTUAL TABLE plain USING fts5 (words, facets, {string.Join(", ", Beside.Split(", ").Select(c => c + " UNINDEXED"))}, tokenize = 'porter unicode61 remove_diacritics 2')");
        LedgerTimes.Run(_connection, $"""
            ATTACH '{path.Replace("'", "''", StringComparison.Ordinal)}' AS ledger;
            INSERT INTO plain (rowid, words, facets, {Beside})
            SELECT s.key, s.words, t.facets, s.id, d.id, d.published, d.publisher, d.title,
                (SELECT name FROM ledger.actors a WHERE a.document = s.document AND a.id = s.actor),
                (SELECT name FROM ledger.parties p WHERE p.document = s.document AND p.id = s.party),
                s.stance, s.factuality,
                (SELECT group_concat(concat_ws(' ', best, unit, counted, outcome), '; ') FROM ledger.figures f WHERE f.statement = s.key),
                (SELECT group_concat(concat_ws(', ', name, country), '; ') FROM ledger.places l WHERE l.statement = s.key)
            FROM ledger.statements s JOIN ledger.statement_terms t ON t.key = s.key JOIN ledger.documents d ON d.key = s.document;
            DETACH ledger
            """);
    }

    private static string Expression(StatementQuery query) => string.Join(" AND ",
    [
        .. query.Words.Select(w => $"words : \"{w.Replace("\"", "\"\"", StringComparison.Ordinal)}\""),
        .. new[] { Facet('a', query.By), Facet('p', query.Party), Facet('s', query.Stance), Facet('l', query.Place), query.WithFigures ? "facets : f" : null }.OfType<string>(),
    ]);

    private static string? Facet(char kind, string? value) => value is null ? null : $"facets : {kind}{Convert.ToHexString(Encoding.UTF8.GetBytes(value))}";
}
