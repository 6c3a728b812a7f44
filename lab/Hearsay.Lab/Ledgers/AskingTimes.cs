using System.Diagnostics;
using System.Text;
using Hearsay.Ledger;
using Hearsay.Ledger.Sqlite;
using NodaTime;

namespace Hearsay.Lab.Ledgers;

/// <summary>Measures what asking a ledger costs, against FTS5 alone: a table of the same words and facets, asked by the same expression for the words of as many rows.</summary>
internal static class AskingTimes
{
    private const int Questions = 100;
    private const int Limit = 50;

    /// <summary>Asks everything twice, so that no code is compiled while it is measured, and tells what the second time cost.</summary>
    public static void Run(SqliteLedger ledger, LedgerMaker maker, string path)
    {
        var plain = MakePlain(path);
        var asked = Asked(maker).ToList();
        asked.ForEach(a => Ask(ledger, plain, a.Query));
        foreach (var (name, query) in asked)
        {
            var (times, raw, found) = Ask(ledger, plain, query);
            LedgerTimes.Tell($"{name}: median {LedgerTimes.Quantile(times, 0.5):F2} ms, p95 {LedgerTimes.Quantile(times, 0.95):F2} ms, {found} found; FTS5 alone {LedgerTimes.Quantile(raw, 0.5):F2} and {LedgerTimes.Quantile(raw, 0.95):F2} ms; {LedgerTimes.Quantile(times, 0.5) / LedgerTimes.Quantile(raw, 0.5):F1} and {LedgerTimes.Quantile(times, 0.95) / LedgerTimes.Quantile(raw, 0.95):F1} times");
        }
    }

    private static string MakePlain(string path)
    {
        var plain = path + ".words";
        File.Delete(plain);
        using var connection = LedgerTimes.Open(plain);
        LedgerTimes.Run(connection, "CREATE VIRTUAL TABLE plain USING fts5 (words, facets, tokenize = 'porter unicode61 remove_diacritics 2')");
        LedgerTimes.Run(connection, $"ATTACH '{path.Replace("'", "''", StringComparison.Ordinal)}' AS ledger; INSERT INTO plain (rowid, words, facets) SELECT key, words, facets FROM ledger.statement_terms");
        return plain;
    }

    private static IEnumerable<(string Name, Func<StatementQuery> Query)> Asked(LedgerMaker maker)
    {
        yield return ("one word", () => new() { Words = [maker.Word()] });
        yield return ("two words", () => new() { Words = [maker.Word(), maker.Word()] });
        yield return ("a word by an actor", () => new() { Words = [maker.Word()], By = maker.Actor().Id });
        yield return ("a word denied", () => new() { Words = [maker.Word()], Stance = "denies" });
        yield return ("a word at a place", () => new() { Words = [maker.Word()], Place = "place 17" });
        yield return ("a word in a month", () => new() { Words = [maker.Word()], Since = Instant.FromUtc(2030, 6, 1, 0, 0), Until = Instant.FromUtc(2030, 7, 1, 0, 0) });
        yield return ("an actor", () => new() { By = maker.Actor().Id });
        yield return ("an actor's figures", () => new() { By = maker.Actor().Id, WithFigures = true });
        yield return ("a party denies", () => new() { Party = "party-3", Stance = "denies" });
        yield return ("a place", () => new() { Place = "place 17" });
    }

    private static (List<double> Times, List<double> Raw, int Found) Ask(SqliteLedger ledger, string plain, Func<StatementQuery> ask)
    {
        var (times, raw, found) = (new List<double>(), new List<double>(), 0);
        using var connection = LedgerTimes.Open(plain);
        LedgerTimes.Run(connection, "PRAGMA cache_size = -65536");
        for (var i = 0; i < Questions; i++)
        {
            var query = ask() with { Limit = Limit };
            var watch = Stopwatch.StartNew();
            found += ledger.Statements(query).Count();
            times.Add(watch.Elapsed.TotalMilliseconds);
            watch.Restart();
            LedgerTimes.All(connection, Raw(query));
            raw.Add(watch.Elapsed.TotalMilliseconds);
        }

        return (times, raw, found / Questions);
    }

    private static string Raw(StatementQuery query)
    {
        string?[] terms =
        [
            .. query.Words.Select(w => $"words : \"{w.Replace("\"", "\"\"", StringComparison.Ordinal)}\""),
            Facet('a', query.By), Facet('p', query.Party), Facet('s', query.Stance), Facet('l', query.Place), query.WithFigures ? "facets : f" : null,
        ];
        var expression = string.Join(" AND ", terms.OfType<string>()).Replace("'", "''", StringComparison.Ordinal);
        var since = query.Since is { } first ? $" AND rowid >= {Key(first)} AND rowid < {Key(query.Until!.Value)}" : "";
        return $"SELECT rowid, words FROM plain WHERE plain MATCH '{expression}'{since} ORDER BY rowid DESC LIMIT {Limit}";
    }

    private static string? Facet(char kind, string? value) => value is null ? null : $"facets : {kind}{Convert.ToHexString(Encoding.UTF8.GetBytes(value))}";

    private static long Key(Instant time) => Hearsay.Ledger.Sql.StatementKeys.First(time);
}
