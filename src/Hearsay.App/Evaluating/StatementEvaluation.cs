using System.Globalization;
using System.Text.Json;
using Hearsay.Evaluation;

namespace Hearsay.App.Evaluating;

/// <summary>One run of <c>hearsay eval statements</c>.</summary>
internal sealed class StatementEvaluation(Terminal terminal)
{
    /// <summary>Folders of stories, or folders of such folders.</summary>
    public required IReadOnlyList<string> Stories { get; init; }

    /// <summary>How to read.</summary>
    public HearsayOptions Options { get; init; } = new();

    /// <summary>Whether the figures go out as JSON.</summary>
    public bool Json { get; init; }

    /// <summary>Scores everything.</summary>
    /// <returns>An exit code.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var folders = Stories.SelectMany(StoryFolders.Expand).ToList();
        if (folders.Count == 0)
        {
            await terminal.Error.WriteLineAsync("hearsay: no folder there holds documents.jsonl and gold.json").ConfigureAwait(false);
            return ExitCode.NothingRead;
        }

        var pipeline = HearsayPipeline.Load(Options);
        var scores = folders.AsParallel().AsOrdered().WithCancellation(cancellation).Select(f => Score(f, pipeline)).ToList();
        var mean = StoryScore.MeanF1(scores);
        if (Json)
        {
            await terminal.Output.WriteLineAsync(JsonSerializer.Serialize(new { mean, stories = scores }, EvaluationTable.JsonOptions)).ConfigureAwait(false);
            return ExitCode.Done;
        }

        foreach (var score in scores)
        {
            await terminal.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{score.Story,-24} {score.F1:F3}  found {score.Found}, missed {score.Missed}, extra {score.Extra}")).ConfigureAwait(false);
        }

        await terminal.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{"mean of stories",-24} {mean:F3}")).ConfigureAwait(false);
        return ExitCode.Done;
    }

    /// <summary>Until statements are read, each attribution counts as one.</summary>
    private static StoryScore Score(string folder, HearsayPipeline pipeline)
    {
        var story = GoldStory.Read(folder);
        var predicted = story.Texts.SelectMany(t => pipeline.Read(t.Value).Attributions.Select((a, i) => new PredictedStatement($"{t.Key}.{i}", t.Key, a.Content)));
        return StoryScorer.Score(story, [.. predicted]);
    }
}
