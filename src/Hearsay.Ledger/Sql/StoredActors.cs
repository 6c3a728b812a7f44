using System.Globalization;

namespace Hearsay.Ledger.Sql;

/// <summary>Reads actors over all documents.</summary>
internal sealed class StoredActors(SqlSession sql)
{
    /// <inheritdoc cref="ILedger.Actors"/>
    public List<FoundActor> All(string? story, int limit)
    {
        var inStory = story is null ? "" : " AND document IN (SELECT document FROM stories WHERE name = $1)";
        object?[] values = story is null ? [] : [story];
        var counts = sql.All(
            $"SELECT actor, count(*), count(DISTINCT document) FROM statements WHERE actor IS NOT NULL{inStory} GROUP BY actor ORDER BY count(*) DESC, actor LIMIT {limit.ToString(CultureInfo.InvariantCulture)}",
            row => (Id: row.GetString(0), Statements: row.GetInt64(1), Documents: row.GetInt64(2)), values);
        return [.. counts.Select(c => Of(c.Id, c.Statements, c.Documents))];
    }

    /// <inheritdoc cref="ILedger.Actor"/>
    public FoundActor? Actor(string id)
    {
        var (statements, documents) = sql.First("SELECT count(*), count(DISTINCT document) FROM statements WHERE actor = $1", row => (row.GetInt64(0), row.GetInt64(1)), id);
        return sql.Value("SELECT id FROM actors WHERE id = $1 LIMIT 1", id) is null ? null : Of(id, statements, documents);
    }

    private FoundActor Of(string id, long statements, long documents)
    {
        var known = sql.All("SELECT id, name, kind, party, names FROM actors WHERE id = $1 ORDER BY document", Rows.Actor, id);
        var party = known.Select(a => a.Party).FirstOrDefault(p => p is not null);
        return new FoundActor(
            id,
            known.Count > 0 ? known[0].Name : id,
            known.Count > 0 ? known[0].Kind : "",
            party is null ? null : (string?)sql.Value("SELECT name FROM parties WHERE id = $1 ORDER BY document LIMIT 1", party),
            [.. known.SelectMany(a => a.Names).Distinct(StringComparer.Ordinal)],
            statements,
            documents);
    }
}
