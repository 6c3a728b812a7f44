using System.Globalization;

namespace Hearsay.Ledger.Sql;

/// <summary>Answers questions for statements. It reads by pages, so that nothing is held open while the caller works with what it got.</summary>
internal sealed class StatementSearch(SqlSession sql, WordIndex words)
{
    private const int PageRows = 500;
    private const int FewRows = 1000;
    private const string Actor = "actor";

    private readonly StatementRows _rows = new(sql);

    /// <summary>The statements in the order of publication.</summary>
    public IEnumerable<FoundStatement> Find(StatementQuery query)
    {
        var actors = query.By is { } by ? IdsOf(Actor, by) : null;
        var parties = query.Party is { } party ? IdsOf("party", party) : null;
        var isWordless = query.Words.Count > 0 && !query.Words.Any(StatementConditions.HasWords);
        if (isWordless || actors is { Count: 0 } || parties is { Count: 0 })
        {
            return [];
        }

        var index = words.AmongFew is { } few && query.Words.Count > 0 && IsFew(new StatementConditions(query with { Words = [] }, actors, parties, words)) ? few : words;
        var conditions = new StatementConditions(query, actors, parties, index);
        return query.Limit is { } limit ? Found(Newest(conditions, limit)) : Pages(conditions).SelectMany(Found);
    }

    /// <summary>Whether conditions other than words leave so few statements that looking into each is quicker than going through all with the words.</summary>
    private bool IsFew(StatementConditions conditions)
        => (long)sql.Value($"SELECT count(*) FROM ({conditions.Select} LIMIT {(FewRows + 1).ToString(CultureInfo.InvariantCulture)})", conditions.Values)! <= FewRows;

    /// <summary>The newest, in the order of publication.</summary>
    private List<StatementRow> Newest(StatementConditions conditions, int limit)
    {
        var rows = sql.All($"{conditions.Select} ORDER BY {conditions.Key} DESC LIMIT {limit.ToString(CultureInfo.InvariantCulture)}", StatementRows.Read, conditions.Values);
        rows.Reverse();
        return rows;
    }

    private IEnumerable<List<StatementRow>> Pages(StatementConditions conditions)
    {
        var last = -1L;
        for (List<StatementRow> page; (page = Page(conditions, last)).Count > 0; last = page[^1].Key)
        {
            yield return page;
        }
    }

    private List<StatementRow> Page(StatementConditions conditions, long last)
    {
        var after = (conditions.Values.Length + 1).ToString(CultureInfo.InvariantCulture);
        return sql.All(
            $"{conditions.Select} AND {conditions.Key} > ${after} ORDER BY {conditions.Key} LIMIT {PageRows.ToString(CultureInfo.InvariantCulture)}",
            StatementRows.Read, [.. conditions.Values, last]);
    }

    private IEnumerable<FoundStatement> Found(List<StatementRow> rows)
    {
        var around = new Dictionary<long, Surroundings>();
        foreach (var row in rows)
        {
            if (!around.TryGetValue(row.Document, out var found))
            {
                around[row.Document] = found = SurroundingsOf(row.Document);
            }

            var statement = _rows.Whole(row);
            yield return new FoundStatement(
                statement,
                found.Document,
                statement.Actor is { } actor ? found.Actors.GetValueOrDefault(actor) : null,
                statement.Party is { } party ? found.Parties.GetValueOrDefault(party) : null,
                [.. statement.Via.Select(v => found.Actors.GetValueOrDefault(v)).OfType<LedgerActor>()]);
        }
    }

    private Surroundings SurroundingsOf(long document) => new(
        sql.First($"SELECT {Rows.DocumentColumns} FROM documents d WHERE d.key = $1", Rows.Document, document) ?? throw new InvalidDataException($"there is no document with the key {document.ToString(CultureInfo.InvariantCulture)}"),
        sql.All("SELECT id, name, kind, party, names FROM actors WHERE document = $1", Rows.Actor, document).ToDictionary(a => a.Id, StringComparer.Ordinal),
        sql.All("SELECT id, name, names FROM parties WHERE document = $1", Rows.Party, document).ToDictionary(p => p.Id, StringComparer.Ordinal));

    /// <summary>Those with that id or name; where there is none, those whose names hold these words.</summary>
    private List<string> IdsOf(string kind, string name)
    {
        var folded = Names.Fold(name);
        var exact = sql.All("SELECT id FROM names WHERE name = $1 AND kind = $2", r => r.GetString(0), folded, kind);
        if (sql.Value($"SELECT id FROM {(kind == Actor ? "actors" : "parties")} WHERE id = $1 LIMIT 1", name) is string id)
        {
            exact.Add(id);
        }

        return exact.Count > 0 ? exact : sql.All(
            """SELECT DISTINCT id FROM names WHERE kind = $1 AND ' ' || name || ' ' LIKE $2 ESCAPE '\'""",
            r => r.GetString(0), kind, $"% {Escape(folded)} %");
    }

    private static string Escape(string text) => text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal);

    private sealed record Surroundings(LedgerDocument Document, Dictionary<string, LedgerActor> Actors, Dictionary<string, LedgerParty> Parties);
}
