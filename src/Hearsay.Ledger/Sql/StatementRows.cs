using System.Data.Common;
using System.Globalization;
using Hearsay.Statements;

namespace Hearsay.Ledger.Sql;

/// <summary>Reads statements from the index, with all that belongs to them.</summary>
internal sealed class StatementRows(SqlSession sql)
{
    /// <summary>The columns of a row of the table <c>statements</c> as s.</summary>
    public const string Columns = "s.key, s.document, s.id, s.attribution, s.content, s.words, s.voice, s.actor, s.party, s.via, s.stance, s.factuality, s.points_to, s.figures, s.times, s.places, s.corrected";

    private const int DocumentKeyColumn = 1;

    private const int ColumnCount = 17;

    /// <summary>Reads rows with <see cref="Rows.DocumentColumns"/> behind, and each document once.</summary>
    public static Func<DbDataReader, StatementRow> Reader()
    {
        var documents = new Dictionary<long, LedgerDocument?>();
        return row =>
        {
            var key = row.GetInt64(DocumentKeyColumn);
            if (!documents.TryGetValue(key, out var document))
            {
                documents[key] = document = row.IsDBNull(ColumnCount) ? null : Rows.Document(row, ColumnCount);
            }

            return Read(row, document);
        };
    }

    private static StatementRow Read(DbDataReader row, LedgerDocument? document) => new(
        row.GetInt64(0),
        row.GetInt64(DocumentKeyColumn),
        document,
        new LedgerStatement
        {
            Id = row.GetString(2),
            Attribution = Rows.Text(row, 3),
            Content = Spans(row.GetString(4)),
            Words = row.GetString(5),
            Voice = row.GetString(6),
            Actor = Rows.Text(row, 7),
            Party = Rows.Text(row, 8),
            Via = row.IsDBNull(9) ? [] : Rows.List(row.GetString(9)),
            Stance = row.GetString(10),
            Factuality = row.GetString(11),
            PointsTo = Rows.Text(row, 12),
            Corrected = Rows.Text(row, 16) is { } marks ? Rows.List<CorrectionMark>(marks) : null,
        },
        row.GetInt32(13),
        row.GetInt32(14),
        row.GetInt32(15));

    /// <summary>The statements of rows, whole and in their order.</summary>
    public IReadOnlyList<LedgerStatement> Whole(IReadOnlyList<StatementRow> rows)
    {
        var figures = Parts("figures", """start, "end", words, low, best, high, kind, unit, per, counted, outcome""", rows.Where(r => r.Figures > 0), Figure);
        var times = Parts("times", """start, "end", words, kind, value, first_day, last_day""", rows.Where(r => r.Times > 0), Time);
        var places = Parts("places", """start, "end", words, name, kind, country, latitude, longitude, literal""", rows.Where(r => r.Places > 0), Place);
        return [.. rows.Select(r => r.Statement with { Figures = [.. figures[r.Key]], Times = [.. times[r.Key]], Places = [.. places[r.Key]] })];
    }

    /// <summary>The statements of a document in order.</summary>
    public List<LedgerStatement> Of(long document)
        => [.. Whole(sql.All($"SELECT {Columns} FROM statements s WHERE s.document = $1 ORDER BY s.key", row => Read(row, null), document))];

    /// <summary>What stands in another table, by the key of its statement.</summary>
    private ILookup<long, T> Parts<T>(string table, string columns, IEnumerable<StatementRow> rows, Func<DbDataReader, T> read)
    {
        var keys = rows.Select(r => r.Key).ToList();
        var found = keys.Count == 0 ? [] : sql.AllOf($"SELECT {columns}, statement FROM {table} WHERE statement {{0}} ORDER BY statement, place", keys, r => (Key: r.GetInt64(r.FieldCount - 1), Part: read(r)));
        return found.ToLookup(f => f.Key, f => f.Part);
    }

    private static LedgerFigure Figure(DbDataReader r) => new(
        r.GetInt32(0), r.GetInt32(1), r.GetString(2), Rows.Number(r, 3), Rows.Number(r, 4), Rows.Number(r, 5), r.GetString(6), Rows.Text(r, 7), Rows.Text(r, 8), Rows.Text(r, 9), Rows.Text(r, 10));

    private static LedgerTime Time(DbDataReader r) => new(r.GetInt32(0), r.GetInt32(1), r.GetString(2), r.GetString(3), r.GetString(4), Rows.Text(r, 5), Rows.Text(r, 6));

    private static LedgerPlace Place(DbDataReader r) => new(
        r.GetInt32(0), r.GetInt32(1), r.GetString(2), Rows.Text(r, 3), Rows.Text(r, 4), Rows.Text(r, 5), Rows.Number(r, 6), Rows.Number(r, 7), r.GetInt32(8) != 0);

    private static List<int> Spans(string content)
    {
        var numbers = new List<int>();
        foreach (var part in content.AsSpan().Split(' '))
        {
            if (!int.TryParse(content.AsSpan()[part], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                throw new InvalidDataException($"'{content}' are no spans");
            }

            numbers.Add(number);
        }

        return numbers;
    }
}
