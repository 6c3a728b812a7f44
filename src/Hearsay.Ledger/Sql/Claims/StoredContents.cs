using System.Data.Common;
using Hearsay.Claims;
using Hearsay.Claims.Grouping;
using Hearsay.Claims.Keeping;
using Hearsay.Formats;
using Hearsay.Resolution;
using Hearsay.Statements;
using Hearsay.Statements.Stances;
using NodaTime;

namespace Hearsay.Ledger.Sql.Claims;

/// <summary>Takes statements out of the index, as far as they are compared with others. Those of a document's neighbours are wanted again for the next, and so are held for as long as the connection lasts.</summary>
internal sealed class StoredContents(SqlSession sql, WordVectors vectors)
{
    private const int MostHeld = 300;

    /// <summary>The statements of documents, in order.</summary>
    public ILookup<long, KeptStatement> Of(IReadOnlyCollection<DocumentPlace> documents)
    {
        var places = documents.DistinctBy(d => d.Key).ToDictionary(d => d.Key);
        var readings = sql.AllOf("SELECT document, max(key) FROM readings WHERE document {0} GROUP BY document", [.. places.Keys], row => (Document: row.GetInt64(0), Reading: row.GetInt64(1)));
        var correction = new CorrectionTable(sql).Last();
        var held = readings.Where(r => sql.HeldContents.TryGetValue(r.Document, out var known) && known.Reading == r.Reading && known.Correction == correction).Select(r => (r.Document, sql.HeldContents[r.Document].Statements)).ToDictionary(r => r.Document, r => r.Statements);
        var loaded = Load(places.Where(p => !held.ContainsKey(p.Key)).ToDictionary());
        if (sql.HeldContents.Count > MostHeld)
        {
            sql.HeldContents.Clear();
        }

        foreach (var (document, reading) in readings)
        {
            sql.HeldContents[document] = (reading, correction, held.GetValueOrDefault(document) ?? loaded[document]);
        }

        return held.Concat(loaded).SelectMany(d => d.Value, (d, s) => (d.Key, s)).ToLookup(p => p.Key, p => p.s);
    }

    private Dictionary<long, IReadOnlyList<KeptStatement>> Load(Dictionary<long, DocumentPlace> documents)
    {
        long[] keys = [.. documents.Keys];
        const string Within = "WHERE statement IN (SELECT key FROM statements WHERE document {0}) ORDER BY statement, place";
        var figures = sql.AllOf($"SELECT statement, low, best, high, counted, outcome, unit FROM figures {Within}", keys, row => (row.GetInt64(0), FigureOf(row))).ToLookup(f => f.Item1, f => f.Item2);
        var times = sql.AllOf($"SELECT statement, first_day, last_day FROM times {Within}", keys, row => (row.GetInt64(0), StoryReader.DaysOf(Text(row, 1), Text(row, 2)))).ToLookup(t => t.Item1, t => t.Item2);
        var rows = sql.AllOf(
            "SELECT key, id, document, words, voice, actor, party, stance, factuality FROM statements WHERE document {0} ORDER BY document, key",
            keys, row => (Key: row.GetInt64(0), Document: row.GetInt64(2), Statement: StatementOf(row, documents[row.GetInt64(2)].Id, figures, times))).ToLookup(r => r.Document);
        return documents.ToDictionary(d => d.Key, d => (IReadOnlyList<KeptStatement>)[.. rows[d.Key].Select((r, i) => new KeptStatement(r.Key, new Content(r.Statement, i, PublishedAt(d.Value), vectors)))]);
    }

    private static Instant? PublishedAt(DocumentPlace place) => place.Published == long.MaxValue ? null : Instant.FromUnixTimeTicks(place.Published);

    private static AccountStatement StatementOf(DbDataReader row, string document, ILookup<long, AccountFigure> figures, ILookup<long, DateInterval?> times) => new(row.GetString(1), document)
    {
        Content = [],
        Words = row.GetString(3),
        Voice = row.GetString(4) == StatementNames.Of(Voice.Narrator) ? Voice.Narrator : Voice.Attributed,
        Actor = Text(row, 5) is { } actor ? new Actor { Id = actor, Name = actor, Kind = ActorKind.Anonymous, Party = Text(row, 6) is { } party ? new Party(party, party, []) : null } : null,
        Stance = StatementNames.StanceOf(row.GetString(7)) ?? Stance.Asserts,
        Factuality = StatementNames.FactualityOf(row.GetString(8)) ?? Factuality.Open,
        Figures = [.. figures[row.GetInt64(0)]],
        Times = [.. times[row.GetInt64(0)].OfType<DateInterval>()],
    };

    private static AccountFigure FigureOf(DbDataReader row)
        => new(Number(row, 1), Number(row, 2), Number(row, 3)) { Counted = Text(row, 4), Outcome = Text(row, 5), Unit = Text(row, 6) };

    private static decimal? Number(DbDataReader row, int column) => row.IsDBNull(column) ? null : (decimal)row.GetDouble(column);

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
