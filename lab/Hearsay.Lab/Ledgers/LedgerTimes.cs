using System.Diagnostics;
using System.Globalization;
using System.Text;
using Hearsay.Ledger;
using Hearsay.Ledger.Sqlite;
using Microsoft.Data.Sqlite;

namespace Hearsay.Lab.Ledgers;

/// <summary>Fills a ledger with made-up documents, and measures what adding and asking cost when it is small and when it is large.</summary>
internal static class LedgerTimes
{
    private const int SmallStatements = 10_000;
    private const int Together = 32;
    private const int Measured = 200;

    /// <summary>Runs the measurement.</summary>
    /// <param name="stories">A folder of stories, for their words.</param>
    /// <param name="statements">How many statements the ledger is to hold.</param>
    /// <param name="path">The ledger; made where there is none. One that is there is only asked.</param>
    public static int Run(string stories, int statements, string path)
    {
        var maker = new LedgerMaker(stories, seed: 1);
        using var ledger = SqliteLedger.Open(path);
        if (ledger.Head.Entries == 0)
        {
            FillAndAdd(ledger, maker, statements, path);
        }

        AskingTimes.Run(ledger, maker, path);
        return 0;
    }

    private static void FillAndAdd(SqliteLedger ledger, LedgerMaker maker, int statements, string path)
    {
        var number = 0;
        Fill(ledger, maker, SmallStatements, ref number);
        var small = AddEach(ledger, maker, ref number);
        Fill(ledger, maker, statements, ref number);
        var large = AddEach(ledger, maker, ref number);
        var plain = PlainInserts(path);
        Tell($"a document into {SmallStatements} statements: {small:F2} ms; into {statements}: {large:F2} ms; {large / small:F2} times");
        Tell($"documents a second at {statements}: {1000 / large:F0}; plain inserts of the same rows: {1000 / plain:F0}; share {plain / large:F2}");
    }

    private static void Fill(SqliteLedger ledger, LedgerMaker maker, int statements, ref int number)
    {
        var watch = Stopwatch.StartNew();
        var first = number;
        while (number * LedgerMaker.Statements < statements)
        {
            var documents = new List<NewDocument>();
            for (var i = 0; i < Together; i++)
            {
                documents.Add(Make(maker, number++));
            }

            ledger.Add(documents);
        }

        Tell($"{number * LedgerMaker.Statements} statements, {(number - first) / watch.Elapsed.TotalSeconds:F0} documents a second in transactions of {Together}");
    }

    /// <summary>Milliseconds of adding one document in a transaction of its own; the median.</summary>
    private static double AddEach(SqliteLedger ledger, LedgerMaker maker, ref int number)
    {
        var (times, made) = (new List<double>(), new List<double>());
        for (var i = 0; i < Measured; i++)
        {
            var reading = maker.Next(number++);
            var watch = Stopwatch.StartNew();
            var document = NewDocument.Of(reading, Encoding.UTF8.GetBytes(reading.Document.Text));
            made.Add(watch.Elapsed.TotalMilliseconds);
            ledger.Add([document]);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        Tell($"one document: {Quantile(times, 0.5):F2} ms, of which {Quantile(made, 0.5):F2} before the transaction");
        return Quantile(times, 0.5);
    }

    /// <summary>Milliseconds of inserting the rows of the last documents, one transaction each, by plain commands into the same tables of another file.</summary>
    private static double PlainInserts(string path)
    {
        var copy = path + ".plain";
        File.Delete(copy);
        SqliteLedger.Open(copy).Dispose();
        var rows = RowsOf(path);
        using var target = Open(copy);
        Run(target, "PRAGMA synchronous = FULL");
        var commands = new Dictionary<string, SqliteCommand>(StringComparer.Ordinal);
        var times = new List<double>();
        foreach (var document in rows)
        {
            var watch = Stopwatch.StartNew();
            Run(target, "BEGIN IMMEDIATE");
            foreach (var (table, values) in document)
            {
                if (!commands.TryGetValue(table, out var command))
                {
                    commands[table] = command = target.CreateCommand();
                    command.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", values.Select((_, i) => $"$p{i}"))})";
                    command.Parameters.AddRange(values.Select((_, i) => new SqliteParameter($"$p{i}", null)));
                }

                for (var i = 0; i < values.Length; i++)
                {
                    command.Parameters[i].Value = values[i];
                }

                command.ExecuteNonQuery();
            }

            Run(target, "COMMIT");
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        return Quantile(times, 0.5);
    }

    /// <summary>The rows of the last documents, in the order of their tables.</summary>
    private static List<List<(string Table, object[] Values)>> RowsOf(string path)
    {
        using var source = Open(path);
        var last = All(source, $"SELECT key, id, sha256 FROM documents ORDER BY key DESC LIMIT {Measured}");
        return [.. last.Select(document => Parts(document).SelectMany(p => All(source, $"SELECT * FROM {p.Table} WHERE {p.Where}").Select(v => (p.Table, v))).ToList())];

        static (string Table, string Where)[] Parts(object[] document)
        {
            var of = $"document = {document[0]}";
            var within = $"statement IN (SELECT key FROM statements WHERE {of})";
            return
            [
                ("originals", $"sha256 = '{document[2]}'"), ("entries", $"number IN (SELECT entry FROM documents WHERE key = {document[0]} UNION SELECT entry FROM readings WHERE {of})"),
                ("documents", $"key = {document[0]}"), ("texts", of), ("readings", of), ("statements", of), ("figures", within), ("places", within), ("place_names", within), ("actors", of), ("parties", of),
            ];
        }
    }

    private static NewDocument Make(LedgerMaker maker, int number)
    {
        var reading = maker.Next(number);
        return NewDocument.Of(reading, Encoding.UTF8.GetBytes(reading.Document.Text));
    }

    public static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }

    public static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public static List<object[]> All(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<object[]>();
        while (reader.Read())
        {
            var values = new object[reader.FieldCount];
            reader.GetValues(values);
            rows.Add(values);
        }

        return rows;
    }

    public static double Quantile(List<double> times, double share) => times.Order().ElementAt((int)(share * (times.Count - 1)));

    public static void Tell(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
