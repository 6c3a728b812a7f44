using System.Globalization;

namespace Hearsay.Ledger.Sql;

/// <summary>Answers questions for statements. It reads by pages, so that nothing is held open while the caller works with what it got.</summary>
internal sealed class StatementSearch(SqlSession sql, WordIndex words)
{
    private const int PageRows = 500;
    private const int FewRows = 1000;

    private readonly StatementRows _rows = new(sql);
    private readonly StatementSurroundings _surroundings = new(sql);

    /// <summary>The statements in the order of publication.</summary>
    public IEnumerable<FoundStatement> Find(StatementQuery query)
    {
        if (new StatementTerms(new NameSearch(sql)).Of(query) is not { } terms)
        {
            return [];
        }

        var conditions = new StatementConditions(query, terms, words, IsFew(query));
        return query.Limit is { } limit ? Found(Newest(conditions, limit)) : Pages(conditions).SelectMany(Found);
    }

    /// <summary>Whether conditions that the index of words does not know leave so few statements that looking into each is quicker.</summary>
    private bool IsFew(StatementQuery query)
    {
        if ((query.Story ?? query.Document ?? query.Statement ?? query.Attribution) is null)
        {
            return false;
        }

        var conditions = new StatementConditions(query, [], words, isFew: true);
        return (long)sql.Value($"SELECT count(*) FROM ({conditions.Select} LIMIT {Number(FewRows + 1)}) few", conditions.Values)! <= FewRows;
    }

    /// <summary>The newest, in the order of publication.</summary>
    private List<StatementRow> Newest(StatementConditions conditions, int limit)
    {
        var rows = sql.All($"{conditions.Select} ORDER BY {conditions.Key} DESC LIMIT {Number(limit)}", StatementRows.Reader(), conditions.Values);
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
        => sql.All(
            $"{conditions.Select} AND {conditions.Key} > ${Number(conditions.Values.Length + 1)} ORDER BY {conditions.Key} LIMIT {Number(PageRows)}",
            StatementRows.Reader(), [.. conditions.Values, last]);

    private IEnumerable<FoundStatement> Found(List<StatementRow> rows)
        => rows.Chunk(PageRows).SelectMany(page => _surroundings.Of(page, _rows.Whole(page)));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
