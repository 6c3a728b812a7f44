using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Hearsay.Evaluation;
using Hearsay.Ingestion;

namespace Hearsay.App.Evaluating;

/// <summary>One run of <c>hearsay eval pages</c>.</summary>
internal sealed class PagesEvaluation(Terminal terminal)
{
    /// <summary>A folder with truth.json and html/ID.html.gz.</summary>
    public required string Folder { get; init; }

    /// <summary>Where to keep the texts that were found, in the form of truth.json; null for nowhere.</summary>
    public string? Write { get; init; }

    /// <summary>How many of the worst pages are listed, 0 or more.</summary>
    public int Worst { get; init; }

    /// <summary>Whether the figures go out as JSON.</summary>
    public bool Json { get; init; }

    /// <summary>Reads and scores every page.</summary>
    /// <returns>An exit code.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        try
        {
            var gold = ReadTruth();
            var found = gold.Keys.AsParallel().AsOrdered().WithCancellation(cancellation).Select(id => (Id: id, Text: Extract(id))).ToDictionary(p => p.Id, p => p.Text, StringComparer.Ordinal);
            if (Write is not null)
            {
                await File.WriteAllTextAsync(Write, JsonSerializer.Serialize(found.ToDictionary(f => f.Key, f => new { articleBody = f.Value }, StringComparer.Ordinal), EvaluationTable.JsonOptions), cancellation).ConfigureAwait(false);
            }

            Report(gold, [.. gold.Select(g => PageScorer.Score(g.Key, g.Value.ArticleBody, found[g.Key]))]);
            return ExitCode.Done;
        }
        catch (Exception wrong) when ((wrong is AggregateException several ? several.InnerException : wrong) is JsonException or IOException or InvalidDataException or UnauthorizedAccessException)
        {
            await terminal.Error.WriteLineAsync($"hearsay: {Folder}: {(wrong is AggregateException many ? many.InnerException : wrong)!.Message}").ConfigureAwait(false);
            return ExitCode.NothingRead;
        }
    }

    private SortedDictionary<string, Entry> ReadTruth()
    {
        using var file = File.OpenRead(Path.Combine(Folder, "truth.json"));
        var gold = JsonSerializer.Deserialize<SortedDictionary<string, Entry>>(file, EvaluationTable.JsonOptions);
        return gold is { Count: > 0 } && gold.Values.All(e => e?.ArticleBody is not null) ? gold : throw new JsonException("truth.json has no page, or one without articleBody");
    }

    private void Report(SortedDictionary<string, Entry> gold, List<PageScore> scores)
    {
        var (f1, precision, recall, exact) = PageScorer.Mean(scores);
        if (Json)
        {
            terminal.Output.WriteLine(JsonSerializer.Serialize(new { pages = scores.Count, f1, precision, recall, exact, scores }, EvaluationTable.JsonOptions));
            return;
        }

        foreach (var score in scores.OrderBy(s => s.F1).Take(Worst))
        {
            terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{score.F1:F3}  precision {score.Precision ?? 0:F3}  recall {score.Recall ?? 0:F3}  {score.Page[..Math.Min(8, score.Page.Length)]}  {gold[score.Page].Url}"));
        }

        terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{scores.Count} pages: F1 {f1:F4}  precision {precision:F4}  recall {recall:F4}  exact {exact:F4}"));
    }

    /// <summary>The text of a page; empty where it is refused.</summary>
    private string Extract(string id)
    {
        var name = id + ".html";
        using var file = File.OpenRead(Path.Combine(Folder, "html", name + ".gz"));
        using var plain = new GZipStream(file, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        plain.CopyTo(bytes);
        return new DocumentReader { AnyLanguage = true }.Read(name, bytes.ToArray()).Document?.Text ?? "";
    }

    private sealed record Entry(string? Url, string ArticleBody);
}
