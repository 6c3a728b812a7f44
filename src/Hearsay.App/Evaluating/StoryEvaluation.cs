using System.Globalization;
using System.Text.Json;
using Hearsay.Claims;
using Hearsay.Claims.Grouping;
using Hearsay.Evaluation.Stories;
using Hearsay.Formats.Stories;

namespace Hearsay.App.Evaluating;

/// <summary>One run of <c>hearsay eval story</c>.</summary>
internal sealed class StoryEvaluation(Terminal terminal)
{
    /// <summary>Folders of stories, or folders of such folders.</summary>
    public required IReadOnlyList<string> Stories { get; init; }

    /// <summary>A folder of accounts to score instead of reading; null to read.</summary>
    public string? Predicted { get; init; }

    /// <summary>A folder where the accounts are kept; null to keep none.</summary>
    public string? Write { get; init; }

    /// <summary>Whether only stance and factuality are read, of the statements of the account worked out by hand.</summary>
    public bool Given { get; init; }

    /// <summary>Whether the account is made from the statements worked out by hand.</summary>
    public bool GoldStatements { get; init; }

    /// <summary>How to read.</summary>
    public HearsayOptions Options { get; init; } = new();

    /// <summary>Whether the figures go out as JSON.</summary>
    public bool Json { get; init; }

    /// <summary>Scores everything.</summary>
    /// <returns>An exit code.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var folders = Stories.SelectMany(Expand).ToList();
        if (folders.Count == 0)
        {
            await terminal.Error.WriteLineAsync("hearsay: no folder there holds documents.jsonl and gold.json").ConfigureAwait(false);
            return ExitCode.NothingRead;
        }

        if (Write is not null)
        {
            Directory.CreateDirectory(Write);
        }

        var account = Predicted is null ? AccountReader() : Stored;
        var scores = folders.AsParallel().AsOrdered().WithCancellation(cancellation).Select(f => Score(f, account)).ToList();
        await terminal.Output.WriteAsync(Json ? ToJson(scores) : ToTable(scores)).ConfigureAwait(false);
        return ExitCode.Done;
    }

    private static IEnumerable<string> Expand(string folder)
        => GoldStory.IsStory(folder) ? [folder] : Directory.Exists(folder) ? Directory.GetDirectories(folder).Where(GoldStory.IsStory).Order(StringComparer.Ordinal) : [];

    private StoryScore Score(string folder, Func<GoldStory, StoryExport> accountOf)
    {
        var story = GoldStory.Read(folder);
        var account = accountOf(story);
        if (Write is not null)
        {
            using var file = File.Create(Path.Combine(Write, $"{story.Name}.json"));
            StoryFormat.Write(account, file);
        }

        var score = StoryScorer.Score(story, account);
        return GoldStatements ? BalanceScorer.AddTo(score, story) : score;
    }

    private StoryExport Stored(GoldStory story)
    {
        var path = Path.Combine(Predicted!, $"{story.Name}.json");
        return StoryFormat.Read(File.ReadAllText(path), path);
    }

    private Func<GoldStory, StoryExport> AccountReader()
    {
        var builder = new AccountBuilder(WordVectors.Load(Options.WeightsPath));
        if (GoldStatements)
        {
            return story => StoryExporter.Of(builder.Build(GoldAccount.Of(story)));
        }

        var pipeline = HearsayPipeline.Load(Options);
        return Given
            ? story => StatementsGiven.Read(story, pipeline)
            : story => StoryExporter.Of(builder.Build(AccountDocument.Of([.. story.Account.Documents.Select(d => (d.Id, pipeline.Read(story.Documents[d.Id])))])));
    }

    private static string ToJson(List<StoryScore> scores)
        => JsonSerializer.Serialize(new { mean = StoryScore.Mean(scores), stories = scores }, EvaluationTable.JsonOptions) + "\n";

    private static string ToTable(List<StoryScore> scores)
    {
        using var table = new StringWriter(CultureInfo.InvariantCulture);
        table.WriteLine($"{"mean of stories",-24}{"F1 or share",12}  stories");
        foreach (var (name, mean) in StoryScore.Mean(scores))
        {
            table.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-24}{mean,12:F3}{scores.Count(s => s.Measures[name] is not null),9}"));
        }

        table.WriteLine();
        table.WriteLine($"{"statements of",-24}{"F1",12}{"found",9}{"missed",8}{"extra",7}");
        foreach (var score in scores)
        {
            table.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{score.Story,-24}{score.Measures["statements"],12:F3}{score.Found,9}{score.Missed,8}{score.Extra,7}"));
        }

        foreach (var (story, wrong) in scores.SelectMany(s => s.WrongBalances, (s, wrong) => (s.Story, wrong)))
        {
            table.WriteLine($"balance of {story}: {wrong}");
        }

        return table.ToString();
    }
}
