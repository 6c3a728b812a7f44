using NodaTime;

namespace Hearsay.Ledger.Sql;

/// <summary>Writes what the index holds of documents' readings, within a transaction that the caller began.</summary>
internal sealed class ReadingWriter(SqlSession sql)
{
    private readonly IndexRows _rows = new(sql);

    /// <summary>The next key of each second that has been written to.</summary>
    private readonly Dictionary<long, long> _next = [];

    /// <summary>Adds the rows of a reading; they are written by <see cref="Flush"/>.</summary>
    /// <param name="document">The document's key.</param>
    /// <param name="published">When the document was published.</param>
    /// <param name="rows">The rows.</param>
    public void Add(long document, OffsetDateTime? published, ReadingRows rows)
    {
        var first = StatementKeys.First(published);
        var key = _next.TryGetValue(first, out var next) ? next : NextKey(first, StatementKeys.End(published));
        foreach (var statement in rows.Statements)
        {
            _rows.Add(key++, document, statement);
        }

        _next[first] = key;
        for (var place = 0; place < rows.Actors.Count; place++)
        {
            _rows.Add(document, place, rows.Actors[place]);
        }

        for (var place = 0; place < rows.Parties.Count; place++)
        {
            _rows.Add(document, place, rows.Parties[place]);
        }
    }

    /// <summary>Adds names of actors and parties, which stay whatever becomes of a reading.</summary>
    public void AddNames(IEnumerable<KnownName> names) => _rows.AddNames(names);

    /// <summary>Removes the rows of a document.</summary>
    public void Remove(long document)
    {
        Flush();
        var keys = sql.All("SELECT key FROM statements WHERE document = $1", r => r.GetInt64(0), document);
        foreach (var part in (string[])["statements", "actors", "parties"])
        {
            sql.Run($"DELETE FROM {part} WHERE document = $1", document);
        }

        foreach (var part in (string[])["figures", "times", "places", "place_names"])
        {
            foreach (var key in keys)
            {
                sql.Run($"DELETE FROM {part} WHERE statement = $1", key);
            }
        }
    }

    /// <summary>Writes what was added.</summary>
    public void Flush() => _rows.Flush();

    private long NextKey(long first, long end)
        => sql.Value("SELECT key FROM statements WHERE key >= $1 AND key < $2 ORDER BY key DESC LIMIT 1", first, end) is long last ? last + 1 : first;
}
