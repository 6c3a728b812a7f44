using Hearsay.Ledger.Sql;
using NodaTime;
using NodaTime.Text;

namespace Hearsay.App.People;

/// <summary>The record of who did what when, chained like the entries of a ledger.</summary>
internal sealed class AuditLog(SqlSession sql)
{
    private const int LongestWhat = 1000;

    private const string Columns = "SELECT number, at, who, did, what, hash FROM log";

    /// <summary>Adds a line, within the transaction of what it tells of.</summary>
    public void Add(Instant at, string who, string did, string what)
    {
        var last = sql.First($"{Columns} ORDER BY number DESC LIMIT 1", Line);
        var (number, time) = ((last?.Number ?? 0) + 1, InstantPattern.General.Format(at));
        (who, what) = (Short(who), Short(what));
        sql.Run(
            "INSERT INTO log (number, at, who, did, what, hash) VALUES ($1, $2, $3, $4, $5, $6)",
            number, time, who, did, what, LogLine.HashOf(last?.Hash ?? LogLine.Beginning, number, time, who, did, what));
    }

    /// <summary>The last lines, the latest last.</summary>
    public List<LogLine> Last(int count) => sql.All($"SELECT * FROM ({Columns} ORDER BY number DESC LIMIT $1) ORDER BY number", Line, count);

    /// <summary>The number of the first line that does not follow on the one before; null where all do.</summary>
    public long? FirstOdd()
    {
        var (hash, number) = (LogLine.Beginning, 0L);
        foreach (var line in sql.All($"{Columns} ORDER BY number", Line))
        {
            hash = LogLine.HashOf(hash, ++number, line.At, line.Who, line.Did, line.What);
            if (line.Number != number || line.Hash != hash)
            {
                return number;
            }
        }

        return null;
    }

    private static LogLine Line(System.Data.Common.DbDataReader row) => new(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5));

    private static string Short(string text) => text.Length <= LongestWhat ? text : text[..LongestWhat];
}
