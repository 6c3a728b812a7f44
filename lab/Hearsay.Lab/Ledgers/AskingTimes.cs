using System.Diagnostics;
using Hearsay.Ledger;
using Hearsay.Ledger.Sqlite;
using NodaTime;

namespace Hearsay.Lab.Ledgers;

/// <summary>Measures what asking a ledger costs, against FTS5 alone. Both answer the same questions in turn, so that whatever else the machine does meets both.</summary>
internal static class AskingTimes
{
    private const int Questions = 500;
    private const int Limit = 50;

    /// <summary>Asks everything twice, so that no code is compiled while it is measured, and tells what the second time cost.</summary>
    public static void Run(SqliteLedger ledger, LedgerMaker maker, string path)
    {
        using var plain = new PlainWords(path);
        var asked = Asked(maker).ToList();
        asked.ForEach(a => Ask(ledger, plain, a.Query));
        var worst = (Median: 0.0, P95: 0.0);
        foreach (var (name, query) in asked)
        {
            var (times, alone, found) = Ask(ledger, plain, query);
            var (median, p95) = (LedgerTimes.Quantile(times, 0.5), LedgerTimes.Quantile(times, 0.95));
            var (aloneMedian, aloneP95) = (LedgerTimes.Quantile(alone, 0.5), LedgerTimes.Quantile(alone, 0.95));
            worst = (Math.Max(worst.Median, median / aloneMedian), Math.Max(worst.P95, p95 / aloneP95));
            LedgerTimes.Tell($"{name}: median {median:F2} ms, p95 {p95:F2} ms, {found} found; FTS5 alone {aloneMedian:F2} and {aloneP95:F2} ms; {median / aloneMedian:F1} and {p95 / aloneP95:F1} times");
        }

        LedgerTimes.Tell($"at most {worst.Median:F1} times FTS5 alone in the median, {worst.P95:F1} times in p95");
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

    private static (List<double> Times, List<double> Alone, int Found) Ask(SqliteLedger ledger, PlainWords plain, Func<StatementQuery> ask)
    {
        var (times, alone, found) = (new List<double>(), new List<double>(), 0);
        for (var i = 0; i < Questions; i++)
        {
            var query = ask() with { Limit = Limit };
            if (i % 2 == 0)
            {
                alone.Add(Time(() => plain.Ask(query)));
            }

            times.Add(Time(() => found += ledger.Statements(query).Count()));
            if (i % 2 == 1)
            {
                alone.Add(Time(() => plain.Ask(query)));
            }
        }

        return (times, alone, found / Questions);
    }

    private static double Time(Action ask)
    {
        var watch = Stopwatch.StartNew();
        ask();
        return watch.Elapsed.TotalMilliseconds;
    }
}
