using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;

namespace Hearsay.Lab.Ledgers;

/// <summary>Measures which share of the processor time of <c>hearsay collect</c> is not reading: against <c>hearsay read</c> of the same texts, in turn.</summary>
internal static class CollectShare
{
    private const int Times = 3;

    /// <summary>Runs the measurement.</summary>
    /// <param name="program">The program.</param>
    /// <param name="articles">JSON Lines, gzip or not, with the text in <c>text</c>, or as a list in <c>sentences</c>.</param>
    /// <param name="limit">The most articles.</param>
    public static int Run(string program, string articles, int limit)
    {
        var folder = Directory.CreateTempSubdirectory("hearsay-share").FullName;
        var texts = Directory.CreateDirectory(Path.Combine(folder, "texts")).FullName;
        var lines = Path.Combine(folder, "articles.jsonl");
        var count = Prepare(articles, limit, texts, lines);
        var (read, collected, paired) = (new List<double>(), new List<double>(), new List<double>());
        for (var i = 0; i < Times; i++)
        {
            var ledger = Path.Combine(folder, $"{i}.db");
            read.Add(SecondsOf(program, "read", texts, "--format", "jsonl", "--out", Path.Combine(folder, "readings.jsonl"), "--threads", "1"));
            collected.Add(SecondsOf(program, "collect", lines, "--ledger", ledger, "--threads", "1"));
            paired.Add(1 - (read[^1] / collected[^1]));
        }

        Directory.Delete(folder, recursive: true);
        LedgerTimes.Tell($"{count} articles: reading {LedgerTimes.Quantile(read, 0.5):F1} s of processor, collecting {LedgerTimes.Quantile(collected, 0.5):F1} s; share outside reading {100 * LedgerTimes.Quantile(paired, 0.5):F1} %");
        return 0;
    }

    private static int Prepare(string articles, int limit, string folder, string lines)
    {
        using var file = File.OpenRead(articles);
        using var reader = new StreamReader(articles.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        using var output = new StreamWriter(lines);
        var count = 0;
        while (count < limit && reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.TryGetProperty("text", out var whole) ? whole.GetString()! : string.Join(' ', json.RootElement.GetProperty("sentences").EnumerateArray().Select(TextOf));
            File.WriteAllText(Path.Combine(folder, count.ToString("D4", CultureInfo.InvariantCulture) + ".txt"), text);
            output.WriteLine(JsonSerializer.Serialize(new { id = $"a{count}", url = $"https://a.example/{count}", text }));
            count++;
        }

        return count;
    }

    private static string TextOf(JsonElement sentence) => sentence.ValueKind == JsonValueKind.String ? sentence.GetString()! : sentence.GetProperty("text").GetString()!;

    private static double SecondsOf(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", "TIMEFORMAT='%U %S'; time \"$0\" \"$@\" > /dev/null", program, .. arguments]) { RedirectStandardError = true })!;
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? said.Trim().Split('\n')[^1].Split(' ').Sum(s => double.Parse(s, CultureInfo.InvariantCulture))
            : throw new InvalidOperationException(said);
    }
}
