using System.Globalization;
using System.Text.Json;
using Hearsay.Attributions;
using Hearsay.Evaluation;
using Hearsay.Evaluation.Stories;
using Hearsay.Resolution;
using Hearsay.Text;

namespace Hearsay.App.Evaluating;

/// <summary>One run of <c>hearsay eval resolution</c>: the gold sources of stories are given, so that only their resolution is judged.</summary>
internal sealed class ResolutionEvaluation(Terminal terminal)
{
    /// <summary>Folders of stories, or folders of such folders.</summary>
    public required IReadOnlyList<string> Stories { get; init; }

    /// <summary>How to read.</summary>
    public HearsayOptions Options { get; init; } = new();

    /// <summary>Whether every statement with a wrong actor or side is listed.</summary>
    public bool List { get; init; }

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
        var results = folders.AsParallel().AsOrdered().WithCancellation(cancellation).Select(f => Resolve(f, pipeline)).ToList();
        var scores = results.Select(r => ResolutionScorer.Score(r.Name, r.Gold, r.Actors)).ToList();
        var (actors, parties) = (scores.Average(s => s.Actors), scores.Average(s => s.Parties));
        if (Json)
        {
            await terminal.Output.WriteLineAsync(JsonSerializer.Serialize(new { mean = new { actors, parties }, stories = scores }, EvaluationTable.JsonOptions)).ConfigureAwait(false);
            return ExitCode.Done;
        }

        foreach (var result in List ? results : [])
        {
            WriteStatements(result);
        }

        foreach (var score in scores)
        {
            await terminal.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{score.Story,-24} actors {score.Actors:F3}  parties {score.Parties:F3}  of {score.Statements} statements")).ConfigureAwait(false);
        }

        await terminal.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{"mean of stories",-24} actors {actors:F3}  parties {parties:F3}")).ConfigureAwait(false);
        return ExitCode.Done;
    }

    private static (string Name, GoldStory Story, IReadOnlyList<GoldSource> Gold, IReadOnlyList<Actor?> Actors) Resolve(string folder, HearsayPipeline pipeline)
    {
        var story = GoldStory.Read(folder);
        var gold = GoldSources.Read(folder, story);
        var reader = new ActorReader();
        var read = story.Documents.ToDictionary(t => t.Key, t => reader.Read(pipeline.Read(t.Value).Syntax, [.. gold.Where(g => g.Document == t.Key).Select(Given)]), StringComparer.Ordinal);
        var next = read.Keys.ToDictionary(k => k, _ => 0, StringComparer.Ordinal);
        var found = gold.Select(g => read[g.Document].Sources[next[g.Document]++].Actor).ToList();
        var merged = ActorMerger.Merge([.. read.Values.Select(r => r.Actors)]);
        return (story.Name, story, gold, [.. found.Select(a => a is null ? null : merged[a])]);
    }

    private static Attribution Given(GoldSource gold)
        => new() { Source = gold.Source, Cue = gold.Cue ?? new TextSpan(gold.Content[0].Start, gold.Content[0].Start), Content = gold.Content, Directness = Directness.Indirect, Confidence = 1 };

    private void WriteStatements((string Name, GoldStory Story, IReadOnlyList<GoldSource> Gold, IReadOnlyList<Actor?> Actors) result)
    {
        for (var i = 0; i < result.Gold.Count; i++)
        {
            var (gold, found) = (result.Gold[i], result.Actors[i]);
            if (gold.Actor is not null || found is not null)
            {
                var words = gold.Source is { } source ? source.In(result.Story.Documents[gold.Document].Text) : "-";
                var side = ResolutionScorer.IsRightParty(gold, found) ? "" : $"  SIDE {(gold.PartyNames.Count > 0 ? gold.PartyNames[0] : "none")}";
                terminal.Output.WriteLine($"{result.Name}\t{gold.Statement}\t{gold.Document}\t{gold.Actor ?? "-"}\t{words}\t{found?.Id ?? "-"}\t{found?.Kind}\t{found?.Party?.Name ?? "-"}{side}");
            }
        }
    }
}
