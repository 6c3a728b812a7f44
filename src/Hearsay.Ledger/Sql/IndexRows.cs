using System.Text.Json;

namespace Hearsay.Ledger.Sql;

/// <summary>Rows of the index on their way into it: gathered over the documents of a transaction, and written table by table.</summary>
internal sealed class IndexRows(SqlSession sql)
{
    /// <summary>In the order in which they are written: a statement comes after its parts, for the index of words looks at them.</summary>
    private static readonly (string Name, string Columns)[] Tables =
    [
        ("figures", """statement, place, start, "end", words, low, best, high, kind, unit, per, counted, outcome"""),
        ("times", """statement, place, start, "end", words, kind, value, first_day, last_day"""),
        ("places", """statement, place, start, "end", words, name, kind, country, latitude, longitude, literal"""),
        ("place_names", "name, statement"),
        ("actors", "document, place, id, name, kind, party, names"),
        ("parties", "document, place, id, name, names"),
        ("statements", "key, id, document, attribution, content, words, voice, actor, party, via, stance, factuality, points_to, figures, times, places, corrected"),
        ("names", "name, kind, id"),
    ];

    private readonly Dictionary<string, List<object?[]>> _rows = Tables.ToDictionary(t => t.Name, _ => new List<object?[]>(), StringComparer.Ordinal);

    /// <summary>Adds a statement with its figures, times and places.</summary>
    public void Add(long key, long document, LedgerStatement s)
    {
        foreach (var (f, place) in s.Figures.Select((f, i) => (f, i)))
        {
            Add("figures", key, place, f.Start, f.End, f.Words, f.Low, f.Best, f.High, f.Kind, f.Unit, f.Per, f.Counted, f.Outcome);
        }

        foreach (var (t, place) in s.Times.Select((t, i) => (t, i)))
        {
            Add("times", key, place, t.Start, t.End, t.Words, t.Kind, t.Value, t.From, t.To);
        }

        foreach (var (p, place) in s.Places.Select((p, i) => (p, i)))
        {
            Add("places", key, place, p.Start, p.End, p.Words, p.Name, p.Kind, p.Country, p.Latitude, p.Longitude, p.Literal ? 1 : 0);
        }

        foreach (var name in Names.OfPlaces(s))
        {
            Add("place_names", name, key);
        }

        Add(
            "statements", key, s.Id, document, s.Attribution, string.Join(' ', s.Content), s.Words, s.Voice, s.Actor, s.Party,
            s.Via.Count > 0 ? JsonOf(s.Via) : null, s.Stance, s.Factuality, s.PointsTo, s.Figures.Count, s.Times.Count, s.Places.Count,
            s.Corrected is null ? null : JsonSerializer.Serialize(s.Corrected, LedgerJson.Options));
    }

    /// <summary>Adds an actor.</summary>
    public void Add(long document, int place, LedgerActor actor) => Add("actors", document, place, actor.Id, actor.Name, actor.Kind, actor.Party, JsonOf(actor.Names));

    /// <summary>Adds a party.</summary>
    public void Add(long document, int place, LedgerParty party) => Add("parties", document, place, party.Id, party.Name, JsonOf(party.Names));

    /// <summary>Adds names. Most are there already; asked for once, they are known as long as the connection lasts.</summary>
    public void AddNames(IEnumerable<KnownName> names)
    {
        foreach (var name in names.Where(sql.KnownNames.Add))
        {
            if (sql.Value("SELECT 1 FROM names WHERE name = $1 AND kind = $2 AND id = $3", name.Name, name.Kind, name.Id) is null)
            {
                Add("names", name.Name, name.Kind, name.Id);
            }
        }
    }

    /// <summary>Writes what was added.</summary>
    public void Flush()
    {
        foreach (var (table, columns) in Tables.Where(t => _rows[t.Name].Count > 0))
        {
            sql.Insert(table, columns, _rows[table]);
            _rows[table].Clear();
        }
    }

    private void Add(string table, params object?[] values) => _rows[table].Add(values);

    private static string JsonOf(IReadOnlyList<string> list) => JsonSerializer.Serialize(list, LedgerJson.Options);
}
