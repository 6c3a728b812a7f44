using System.Globalization;
using System.Text.Json;
using Hearsay.Evaluation;
using Hearsay.Evaluation.Stories;

namespace Hearsay.App.Evaluating;

/// <summary>One run of <c>hearsay eval copies</c>.</summary>
internal sealed class CopiesEvaluation(Terminal terminal)
{
    /// <summary>Folders of stories, and files of texts with their sources.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Whether the figures go out as JSON.</summary>
    public bool Json { get; init; }

    /// <summary>Whether every document is listed whose cluster is not that of people.</summary>
    public bool Errors { get; init; }

    /// <summary>Scores everything.</summary>
    /// <returns>An exit code.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var all = new List<(string Gold, string Judged)>();
        var scores = new List<(string Path, int Documents, double? Index)>();
        foreach (var path in Paths.Distinct(StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            var judged = SetAt(path).Judge();
            if (judged.Count == 0)
            {
                await terminal.Error.WriteLineAsync($"hearsay: {path}: holds no stories, and no line with a text and its source").ConfigureAwait(false);
                return ExitCode.NothingRead;
            }

            scores.Add((path, judged.Count, Measure.AdjustedRand([.. judged.Select(j => (j.Gold, j.Judged))])));
            all.AddRange(judged.Select(j => ($"{path} {j.Gold}", $"{path} {j.Judged}")));
            WriteErrors(judged);
        }

        scores.Add(("all", all.Count, Measure.AdjustedRand(all)));
        await terminal.Output.WriteAsync(Json
            ? JsonSerializer.Serialize(scores.ToDictionary(s => s.Path, s => new { s.Documents, AdjustedRand = s.Index }, StringComparer.Ordinal), EvaluationTable.JsonOptions) + "\n"
            : $"{"documents",10}{"adjusted Rand index",21}\n" + string.Concat(scores.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Documents,10}{s.Index,21:F4}  {s.Path}\n")))).ConfigureAwait(false);
        return ExitCode.Done;
    }

    private static CopySet SetAt(string path)
        => StoryTimesEvaluation.StoriesIn(path) is { Count: > 0 } stories ? CopySet.OfStories(stories.Select(GoldStory.Read))
            : CopySet.OfPairs(path, File.Exists(path) ? LineFile.Lines(path) : []);

    private void WriteErrors(IReadOnlyList<(string Name, string Gold, string Judged)> judged)
    {
        var heads = judged.GroupBy(j => j.Judged, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.CountBy(j => j.Gold, StringComparer.Ordinal).MaxBy(c => c.Value).Key, StringComparer.Ordinal);
        foreach (var (name, gold, cluster) in Errors ? judged.Where(j => heads[j.Judged] != j.Gold || j.Judged == j.Name && j.Gold != j.Name) : [])
        {
            terminal.Output.WriteLine($"{name}\tpeople: {gold}\tfound: {cluster}");
        }
    }
}
