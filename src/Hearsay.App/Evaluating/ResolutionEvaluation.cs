using System.Globalization;
using System.Text.Json;
using Hearsay.Evaluation.Stories;
using Hearsay.Resolution;

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
        var folders = Stories.SelectMany(StoryTimesEvaluation.StoriesIn).ToList();
        if (folders.Count == 0)
        {
            await terminal.Error.WriteLineAsync("hearsay: no folder there holds documents.jsonl and gold.json").ConfigureAwait(false);
            return ExitCode.NothingRead;
        }

        var pipeline = HearsayPipeline.Load(Options);
        var results = folders.AsParallel().AsOrdered().WithCancellation(cancellation).Select(f => Resolve(GoldStory.Read(f), pipeline)).ToList();
        var scores = results.Select(r => ResolutionScorer.Score(r.Story, r.Actors)).ToList();
        var (actors, parties) = (scores.Average(s => s.Actors), scores.Average(s => s.Parties));
        if (Json)
        {
            await terminal.Output.WriteLineAsync(JsonSerializer.Serialize(new { mean = new { actors, parties }, stories = scores }, EvaluationTable.JsonOptions)).ConfigureAwait(false);
            return ExitCode.Done;
        }

        foreach (var result in List ? results : [])
        {
            WriteStatements(result.Story, result.Actors);
        }

        foreach (var score in scores)
        {
            await terminal.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{score.Story,-24} actors {score.Actors:F3}  parties {score.Parties:F3}  of {score.Statements} statements")).ConfigureAwait(false);
        }

        await terminal.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{"mean of stories",-24} actors {actors:F3}  parties {parties:F3}")).ConfigureAwait(false);
        return ExitCode.Done;
    }

    private static (GoldStory Story, Dictionary<string, Actor> Actors) Resolve(GoldStory story, HearsayPipeline pipeline)
    {
        var reader = new ActorReader();
        var found = new Dictionary<string, Actor>(StringComparer.Ordinal);
        var documents = new List<IReadOnlyList<Actor>>();
        foreach (var (id, document) in story.Documents)
        {
            var statements = story.Account.Statements.Where(s => s.Document == id && story.Attributions.ContainsKey(s.Id)).ToList();
            var read = reader.Read(pipeline.Read(document).Syntax, [.. statements.Select(s => story.Attributions[s.Id])]);
            documents.Add(read.Actors);
            foreach (var (statement, source) in statements.Zip(read.Sources).Where(p => p.Second.Actor is not null))
            {
                found[statement.Id] = source.Actor!;
            }
        }

        var merged = ActorMerger.Merge(documents);
        return (story, found.ToDictionary(f => f.Key, f => merged[f.Value], StringComparer.Ordinal));
    }

    private void WriteStatements(GoldStory story, Dictionary<string, Actor> actors)
    {
        foreach (var statement in story.Account.Statements.Where(s => s.Actor is not null || actors.ContainsKey(s.Id)))
        {
            var found = actors.GetValueOrDefault(statement.Id);
            var words = story.Attributions.GetValueOrDefault(statement.Id)?.Source?.In(story.Documents[statement.Document].Text) ?? "-";
            var side = statement.Actor is null || ResolutionScorer.HasParty(story, statement, found) ? "" : "\tother side";
            terminal.Output.WriteLine($"{story.Name}\t{statement.Id}\t{statement.Document}\t{statement.Actor ?? "-"}\t{words}\t{found?.Id ?? "-"}\t{found?.Kind}\t{found?.Party?.Name ?? "-"}{side}");
        }
    }
}
