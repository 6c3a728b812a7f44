using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Hearsay.Ledger;
using Hearsay.Ledger.Postgres;
using Hearsay.Ledger.Sqlite;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Hearsay.Lab.Ledgers;

/// <summary>Fills a ledger with made-up documents, and measures what adding and asking cost when it is small and when it is large.</summary>
internal static class LedgerTimes
{
    private const int SmallStatements = 10_000;
    private const int EntriesOfDocument = 2;
    private const int Together = 32;
    private const int Measured = 200;
    private const string PlainEnding = ".plain";

    /// <summary>Runs the measurement.</summary>
    /// <param name="stories">A folder of stories, for their words.</param>
    /// <param name="statements">How many statements the ledger is to hold.</param>
    /// <param name="path">The ledger, a file or an address; made where there is none. One that holds as many already is measured as it is.</param>
    public static int Run(string stories, int statements, string path)
    {
        using ILedger ledger = PostgresAddress.Is(path) ? PostgresLedger.Open(path) : SqliteLedger.Open(path);
        var number = (int)(ledger.Head.Entries / EntriesOfDocument);
        var maker = new LedgerMaker(stories, seed: number + 1);
        var small = number == 0 ? Small(ledger, maker, ref number) : (double?)null;
        Fill(ledger, maker, statements, ref number);
        Add(ledger, maker, path, small, ref number);
        if (ledger is SqliteLedger file)
        {
            AskingTimes.Run(file, maker, path);
        }

        return 0;
    }

    private static double Small(ILedger ledger, LedgerMaker maker, ref int number)
    {
        Fill(ledger, maker, SmallStatements, ref number);
        return AddEach(ledger, maker, ref number);
    }

    private static void Add(ILedger ledger, LedgerMaker maker, string path, double? small, ref int number)
    {
        Snapshot(path);
        var large = AddEach(ledger, maker, ref number);
        var plain = Plain(path);
        if (small is { } before)
        {
            Tell($"a document into {SmallStatements} statements: {before:F2} ms; into {number * LedgerMaker.Statements}: {large:F2} ms; {large / before:F2} times");
        }

        Tell($"documents a second at {number * LedgerMaker.Statements}: {1000 / large:F0}; plain inserts of the same rows: {1000 / plain:F0}; share {plain / large:F2}");
    }

    private static void Fill(ILedger ledger, LedgerMaker maker, int statements, ref int number)
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
    private static double AddEach(ILedger ledger, LedgerMaker maker, ref int number)
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

    /// <summary>Copies a ledger that is a file, for plain inserts to find an index of the same size. On a server they find empty tables.</summary>
    private static void Snapshot(string path)
    {
        if (PostgresAddress.Is(path))
        {
            return;
        }

        File.Delete(path + PlainEnding);
        using var source = Open(path);
        using var target = Open(path + PlainEnding);
        source.BackupDatabase(target);
        Run(target, "PRAGMA journal_mode = WAL");
    }

    /// <summary>The median of the milliseconds of inserting the rows of the last documents by plain commands.</summary>
    private static double Plain(string path)
    {
        if (PostgresAddress.Is(path))
        {
            var settings = PostgresAddress.Parse(path, new LedgerOptions());
            using var source = new NpgsqlConnection(settings.ToString());
            settings.SearchPath = "plain";
            using var other = new NpgsqlConnection(settings.ToString());
            source.Open();
            other.Open();
            Run(source, "CREATE SCHEMA plain");
            foreach (var table in (string[])["entries", "originals", "documents", "texts", "readings", "statements", "figures", "times", "places", "place_names", "actors", "parties"])
            {
                Run(source, $"CREATE TABLE plain.{table} (LIKE {table} INCLUDING ALL)");
            }

            return Quantile(new PlainInserts(source, other, isServer: true).Run(Measured), 0.5);
        }

        using var ledger = Open(path);
        using var target = Open(path + PlainEnding);
        Run(target, "PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 8000");
        return Quantile(new PlainInserts(ledger, target, isServer: false).Run(Measured), 0.5);
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

    public static void Run(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public static List<object[]> All(DbConnection connection, string sql)
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
