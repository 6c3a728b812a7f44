using Hearsay.Corrections;

namespace Hearsay.Ledger.Sql;

/// <summary>The last readings of documents with what people corrected: the one place where corrections meet readings.</summary>
internal sealed class CorrectedReadings(SqlSession sql)
{
    private readonly CorrectionTable _corrections = new(sql);
    private readonly StoredDocuments _documents = new(sql);

    /// <summary>The last reading of a document; null where it was not read.</summary>
    public KeptReading? Last(string document)
        => _documents.Readings(document) is not [.., var last] ? null : last with { Json = Of(document, last.Json, ReadingShape.Of(last.Json).Actors, _corrections.All())?.Json ?? last.Json };

    /// <summary>What became of corrections in the last reading of a document.</summary>
    public IReadOnlyList<CorrectionOutcome> Outcomes(string document, CorrectionSet corrections)
        => _documents.Readings(document) is not [.., var last] ? [] : Of(document, last.Json, ReadingShape.Of(last.Json).Actors, corrections)?.Outcomes ?? [];

    /// <summary>The rows of a reading, as they stand in the index.</summary>
    public ReadingRows RowsOf(string document, byte[] json, ReadingRows rows)
        => Of(document, json, rows.Actors, _corrections.All()) is { } corrected ? ReadingRows.Of(corrected.Json) : rows;

    /// <summary>The ids of a document and of the versions after it.</summary>
    public IEnumerable<string> Later(string document)
    {
        for (var id = document; id is not null; id = sql.Value("SELECT later FROM documents WHERE id = $1", id) as string)
        {
            yield return id;
        }
    }

    private CorrectedReading? Of(string document, byte[] json, IEnumerable<LedgerActor> actors, CorrectionSet corrections)
    {
        if (corrections.All.Count == 0)
        {
            return null;
        }

        var versions = Earlier(document).ToList();
        return corrections.BearOn(versions, actors.Select(a => a.Id)) ? ReadingCorrector.Correct(json, versions, _documents.Text(document), corrections) : null;
    }

    /// <summary>The ids of a document and of the versions before it.</summary>
    private IEnumerable<string> Earlier(string document)
    {
        for (var id = document; id is not null; id = sql.Value("SELECT earlier FROM documents WHERE id = $1", id) as string)
        {
            yield return id;
        }
    }
}
