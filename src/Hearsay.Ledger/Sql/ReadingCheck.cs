using System.Globalization;

namespace Hearsay.Ledger.Sql;

/// <summary>Checks readings against their entries and their documents' texts, and the index against the readings.</summary>
internal sealed class ReadingCheck(SqlSession sql)
{
    private readonly StoredDocuments _stored = new(sql);
    private readonly CorrectedReadings _corrected = new(sql);
    private readonly StatementRows _rows = new(sql);
    private readonly HashSet<KnownName> _names = [];

    /// <summary>Readings checked.</summary>
    public long Count { get; private set; }

    /// <summary>Statements of the index that they account for.</summary>
    public long Statements { get; private set; }

    /// <summary>Actors of the index that they account for.</summary>
    public long Actors { get; private set; }

    /// <summary>Parties of the index that they account for.</summary>
    public long Parties { get; private set; }

    /// <summary>Figures of the index that they account for.</summary>
    public long Figures { get; private set; }

    /// <summary>Times of the index that they account for.</summary>
    public long Times { get; private set; }

    /// <summary>Places of the index that they account for.</summary>
    public long Places { get; private set; }

    /// <summary>Names of places of the index that they account for.</summary>
    public long PlaceNames { get; private set; }

    /// <summary>Names of actors and parties in any reading.</summary>
    public long Names => _names.Count;

    /// <summary>What differs from what an entry says; null where nothing does.</summary>
    /// <exception cref="InvalidDataException">Something is damaged.</exception>
    public string? WhyOdd(Entry entry)
    {
        Count++;
        var readings = _stored.Readings(entry.Document);
        if (readings.FirstOrDefault(r => r.Entry == entry.Number) is not { } reading)
        {
            return $"the reading of the document {entry.Document} is missing";
        }

        if (Sha256.Of(reading.Json) != entry.Body || reading.Weights != entry.Weights || reading.Program != entry.Program)
        {
            return $"the reading of the document {entry.Document} is not what it says";
        }

        var shape = ReadingShape.Of(reading.Json);
        if (WhyOddWords(shape, _stored.Text(entry.Document)) is { } reason)
        {
            return $"the document {entry.Document} {reason}";
        }

        var rows = ReadingRows.Of(shape);
        return WhyOddNames(entry.Document, rows.Actors.SelectMany(Sql.Names.Of).Concat(rows.Parties.SelectMany(Sql.Names.Of)))
            ?? (reading == readings[^1] ? WhyOddIndex(entry.Document, _corrected.RowsOf(entry.Document, reading.Json, rows)) : null);
    }

    /// <summary>The first words that a text does not hold where a reading says; null where it holds them all.</summary>
    public static string? WhyOddWords(ReadingShape reading, string text)
    {
        var plain = LedgerJson.WithoutNuls(text);
        return reading.Spans().FirstOrDefault(s => !Holds(plain, s)) is { } span ? $"does not hold “{span.Text}” at {Number(span.Start)}" : null;
    }

    /// <summary>The first name that the index should hold, and does not. Names stay where a later reading has others.</summary>
    public string? WhyOddNames(string document, IEnumerable<KnownName> names)
    {
        foreach (var name in names.Where(_names.Add))
        {
            if (sql.Value("SELECT 1 FROM names WHERE name = $1 AND kind = $2 AND id = $3", name.Name, name.Kind, name.Id) is null)
            {
                return $"the name “{name.Name}” of the {name.Kind} {name.Id} in the document {document} is not in the index";
            }
        }

        return null;
    }

    private static bool Holds(string text, ReadingShape.SpanShape span)
        => span.Start >= 0 && span.End >= span.Start && span.End <= text.Length && text.AsSpan(span.Start, span.End - span.Start).SequenceEqual(span.Text);

    /// <summary>The names of the places of a document's statements, each with the number of its statement.</summary>
    private string? WhyOddPlaceNames(string document, long key, IReadOnlyList<LedgerStatement> statements)
    {
        var expected = statements.SelectMany((s, i) => Sql.Names.OfPlaces(s).Order(StringComparer.Ordinal).Select(n => (i, n))).ToList();
        PlaceNames += expected.Count;
        var keys = sql.All("SELECT key FROM statements WHERE document = $1 ORDER BY key", r => r.GetInt64(0), key).Select((k, i) => (k, i)).ToDictionary(p => p.k, p => p.i);
        var found = sql.AllOf("SELECT statement, name FROM place_names WHERE statement {0}", [.. keys.Keys], r => (keys[r.GetInt64(0)], r.GetString(1)));
        var odd = expected.Except(found).Concat(found.Except(expected)).Select(n => n.Item2).FirstOrDefault();
        return odd is null ? null : $"the place “{odd}” of the document {document} is not in the index as its reading says";
    }

    private string? WhyOddIndex(string document, ReadingRows expected)
    {
        var key = (long)sql.Value("SELECT key FROM documents WHERE id = $1", document)!;
        Statements += expected.Statements.Count;
        Actors += expected.Actors.Count;
        Parties += expected.Parties.Count;
        Figures += expected.Statements.Sum(s => s.Figures.Count);
        Times += expected.Statements.Sum(s => s.Times.Count);
        Places += expected.Statements.Sum(s => s.Places.Count);
        return Difference("statement", _rows.Of(key), expected.Statements, s => s.Id)
            ?? Difference("actor", sql.All("SELECT id, name, kind, party, names FROM actors WHERE document = $1 ORDER BY place", Rows.Actor, key), expected.Actors, a => a.Id)
            ?? Difference("party", sql.All("SELECT id, name, names FROM parties WHERE document = $1 ORDER BY place", Rows.Party, key), expected.Parties, p => p.Id)
            ?? WhyOddPlaceNames(document, key, expected.Statements);

        string? Difference<T>(string what, List<T> found, IReadOnlyList<T> wanted, Func<T, string> id)
        {
            for (var i = 0; i < wanted.Count; i++)
            {
                if (i >= found.Count || !LedgerJson.Bytes(found[i]).AsSpan().SequenceEqual(LedgerJson.Bytes(wanted[i])))
                {
                    return $"the {what} {id(wanted[i])} of the document {document} is not what its reading says";
                }
            }

            return found.Count > wanted.Count ? $"the {what} {id(found[wanted.Count])} of the document {document} is in no reading" : null;
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
