using System.Text.Json;
using NodaTime;

namespace Hearsay.Ledger.Sql;

/// <summary>Writes what the index holds of a document's reading, within a transaction that the caller began.</summary>
internal sealed class ReadingWriter(SqlSession sql)
{
    /// <summary>Adds the rows of a reading.</summary>
    /// <param name="document">The document's key.</param>
    /// <param name="published">When the document was published.</param>
    /// <param name="rows">The rows.</param>
    public void Add(object document, OffsetDateTime? published, ReadingRows rows)
    {
        var key = NextKey(published);
        foreach (var statement in rows.Statements)
        {
            Add(key++, document, statement);
        }

        foreach (var (actor, place) in rows.Actors.Select((a, i) => (a, i)))
        {
            sql.Run(
                "INSERT INTO actors (document, place, id, name, kind, party, names) VALUES ($1, $2, $3, $4, $5, $6, $7)",
                document, place, actor.Id, actor.Name, actor.Kind, actor.Party, JsonOf(actor.Names));
            AddNames("actor", actor.Id, actor.Names.Prepend(actor.Name));
        }

        foreach (var (party, place) in rows.Parties.Select((p, i) => (p, i)))
        {
            sql.Run("INSERT INTO parties (document, place, id, name, names) VALUES ($1, $2, $3, $4, $5)", document, place, party.Id, party.Name, JsonOf(party.Names));
            AddNames("party", party.Id, party.Names.Prepend(party.Name));
        }
    }

    /// <summary>Removes the rows of a document.</summary>
    public void Remove(object document)
    {
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

    private long NextKey(OffsetDateTime? published)
    {
        var (first, end) = (StatementKeys.First(published), StatementKeys.End(published));
        return sql.Value("SELECT key FROM statements WHERE key >= $1 AND key < $2 ORDER BY key DESC LIMIT 1", first, end) is long last ? last + 1 : first;
    }

    private void Add(long key, object document, LedgerStatement statement)
    {
        foreach (var (f, place) in statement.Figures.Select((f, i) => (f, i)))
        {
            sql.Run(
                """
                INSERT INTO figures (statement, place, start, "end", words, low, best, high, kind, unit, per, counted, outcome)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
                """,
                key, place, f.Start, f.End, f.Words, f.Low, f.Best, f.High, f.Kind, f.Unit, f.Per, f.Counted, f.Outcome);
        }

        foreach (var (t, place) in statement.Times.Select((t, i) => (t, i)))
        {
            sql.Run(
                """INSERT INTO times (statement, place, start, "end", words, kind, value, first_day, last_day) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)""",
                key, place, t.Start, t.End, t.Words, t.Kind, t.Value, t.From, t.To);
        }

        foreach (var (p, place) in statement.Places.Select((p, i) => (p, i)))
        {
            Add(key, place, p);
        }

        sql.Run(
            """
            INSERT INTO statements (key, id, document, attribution, content, words, voice, actor, party, via, stance, factuality, points_to, figures, times, places)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
            """,
            key, statement.Id, document, statement.Attribution, string.Join(' ', statement.Content), statement.Words, statement.Voice, statement.Actor, statement.Party,
            statement.Via.Count > 0 ? JsonOf(statement.Via) : null, statement.Stance, statement.Factuality, statement.PointsTo,
            statement.Figures.Count, statement.Times.Count, statement.Places.Count);
    }

    private void Add(long statement, int place, LedgerPlace p)
    {
        sql.Run(
            """
            INSERT INTO places (statement, place, start, "end", words, name, kind, country, latitude, longitude, literal)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """,
            statement, place, p.Start, p.End, p.Words, p.Name, p.Kind, p.Country, p.Latitude, p.Longitude, p.Literal ? 1 : 0);
        foreach (var name in new[] { p.Words, p.Name, p.Country }.OfType<string>().Select(Names.Fold).Distinct(StringComparer.Ordinal))
        {
            sql.Run("INSERT INTO place_names (name, statement) VALUES ($1, $2) ON CONFLICT DO NOTHING", name, statement);
        }
    }

    private void AddNames(string kind, string id, IEnumerable<string> names)
    {
        foreach (var name in names.Select(Names.Fold).Distinct(StringComparer.Ordinal))
        {
            sql.Run("INSERT INTO names (name, kind, id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", name, kind, id);
        }
    }

    private static string JsonOf(IReadOnlyList<string> list) => JsonSerializer.Serialize(list, LedgerJson.Options);
}
