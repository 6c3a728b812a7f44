using System.Data.Common;
using System.Globalization;

namespace Hearsay.Ledger.Sql;

/// <summary>Reads who speaks in the documents that statements stand in.</summary>
internal sealed class StatementSurroundings(SqlSession sql)
{
    /// <summary>Statements with what they stand in.</summary>
    /// <param name="rows">Their rows.</param>
    /// <param name="statements">The statements of these rows.</param>
    /// <exception cref="InvalidDataException">A document is missing.</exception>
    public IReadOnlyList<FoundStatement> Of(IReadOnlyList<StatementRow> rows, IReadOnlyList<LedgerStatement> statements)
    {
        var actors = Speakers("actor", "actors", "a.id, a.name, a.kind, a.party, a.names", rows.Where((_, i) => statements[i].Actor is not null), Rows.Actor);
        var parties = Speakers("party", "parties", "a.id, a.name, a.names", rows.Where((_, i) => statements[i].Party is not null), Rows.Party);
        AddVia(actors, rows.Where((_, i) => statements[i].Via.Count > 0));
        return [.. rows.Select((row, i) => new FoundStatement(
            statements[i],
            row.Document ?? throw new InvalidDataException($"there is no document with the key {row.DocumentKey.ToString(CultureInfo.InvariantCulture)}"),
            statements[i].Actor is { } actor ? actors.GetValueOrDefault((row.DocumentKey, actor)) : null,
            statements[i].Party is { } party ? parties.GetValueOrDefault((row.DocumentKey, party)) : null,
            [.. statements[i].Via.Select(v => actors.GetValueOrDefault((row.DocumentKey, v))).OfType<LedgerActor>()]))];
    }

    /// <summary>Those that a column of statements names, by document and id.</summary>
    private Dictionary<(long Document, string Id), T> Speakers<T>(string column, string table, string columns, IEnumerable<StatementRow> rows, Func<DbDataReader, T> read)
    {
        var keys = rows.Select(r => r.Key).ToList();
        var found = new Dictionary<(long, string), T>();
        if (keys.Count > 0)
        {
            var command = $"SELECT {columns}, a.document FROM statements s JOIN {table} a ON a.id = s.{column} AND a.document = s.document WHERE s.key {{0}}";
            foreach (var (key, one) in sql.AllOf(command, keys, r => (Key: (r.GetInt64(r.FieldCount - 1), r.GetString(0)), One: read(r))))
            {
                found.TryAdd(key, one);
            }
        }

        return found;
    }

    /// <summary>Through whom word came stands in lists, which no table can be joined with.</summary>
    private void AddVia(Dictionary<(long Document, string Id), LedgerActor> actors, IEnumerable<StatementRow> rows)
    {
        foreach (var document in rows.Select(r => r.DocumentKey).Distinct())
        {
            foreach (var actor in sql.All("SELECT id, name, kind, party, names FROM actors WHERE document = $1", Rows.Actor, document))
            {
                actors.TryAdd((document, actor.Id), actor);
            }
        }
    }
}
