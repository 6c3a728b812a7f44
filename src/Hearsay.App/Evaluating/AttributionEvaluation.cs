using System.Text.Json;
using Hearsay.Attributions;
using Hearsay.Evaluation;

namespace Hearsay.App.Evaluating;

/// <summary>One run of <c>hearsay eval attributions</c>.</summary>
internal sealed class AttributionEvaluation(Terminal terminal)
{
    /// <summary>Folders of labelled articles, or files of labelled passages.</summary>
    public required IReadOnlyList<string> Gold { get; init; }

    /// <summary>Folder of predictions; null to read the texts.</summary>
    public string? Predicted { get; init; }

    /// <summary>Folder of other predictions to compare with.</summary>
    public string? Against { get; init; }

    /// <summary>How to read.</summary>
    public HearsayOptions Options { get; init; } = new();

    /// <summary>Resamples for intervals.</summary>
    public int Resamples { get; init; }

    /// <summary>Whether the figures go out as JSON.</summary>
    public bool Json { get; init; }

    /// <summary>Scores everything.</summary>
    /// <returns>An exit code.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var pipeline = new Lazy<HearsayPipeline>(() => HearsayPipeline.Load(Options));
        foreach (var gold in Gold)
        {
            if (Directory.Exists(gold))
            {
                ScoreFolder(gold, pipeline, cancellation);
            }
            else if (File.Exists(gold))
            {
                ScorePassages(gold, pipeline, cancellation);
            }
            else
            {
                await terminal.Error.WriteLineAsync($"hearsay: {gold}: does not exist").ConfigureAwait(false);
                return ExitCode.NothingRead;
            }
        }

        return ExitCode.Done;
    }

    private void ScoreFolder(string folder, Lazy<HearsayPipeline> pipeline, CancellationToken cancellation)
    {
        var texts = Directory.Exists(Path.Combine(folder, "text")) ? Path.Combine(folder, "text") : folder;
        var marks = Directory.Exists(Path.Combine(folder, "attributions")) ? Path.Combine(folder, "attributions") : folder;
        var scorer = new AttributionScorer();
        var bootstrap = new Bootstrap(Resamples);
        var gold = GoldArticle.Read(texts, marks).ToList();
        if (gold.Count == 0)
        {
            throw new InvalidDataException($"{folder}: holds no NAME.txt with its NAME.ann");
        }

        var scores = Predicted is null
            ? gold.AsParallel().AsOrdered().WithCancellation(cancellation).Select(a => Score(a, pipeline.Value, scorer)).ToList()
            : FolderScore.Of(gold, Predicted, scorer).Articles;
        var report = AttributionReport.Of(scores, bootstrap);
        var differences = Against is null ? null : PairedDifference.Between(scores, FolderScore.Of(gold, Against, scorer).Articles, bootstrap);
        if (Json)
        {
            terminal.Output.WriteLine(JsonSerializer.Serialize(new { gold = folder, report, differences }, EvaluationTable.JsonOptions));
        }
        else
        {
            EvaluationTable.Write(terminal.Output, folder, report, differences);
        }
    }

    private static ArticleScore Score(GoldArticle article, HearsayPipeline pipeline, AttributionScorer scorer)
        => scorer.Score(article.Name, article.Text, article.Gold.Attributions, [.. pipeline.Read(article.Text).Attributions.Select(MarkedAttribution.Of)]);

    private void ScorePassages(string file, Lazy<HearsayPipeline> pipeline, CancellationToken cancellation)
    {
        var passages = LineFile.Lines(file).Select(Passage.Parse).OfType<Passage>().ToList();
        if (passages.Count == 0)
        {
            throw new InvalidDataException($"{file}: holds no line with tokens and their labels");
        }

        var labels = passages.AsParallel().AsOrdered().WithCancellation(cancellation).Select(p => (p.Labels, Predict(p, pipeline.Value))).ToList();
        var scores = PassageScorer.Score(labels);
        if (Json)
        {
            terminal.Output.WriteLine(JsonSerializer.Serialize(new { gold = file, passages = passages.Count, spans = scores }, EvaluationTable.JsonOptions));
        }
        else
        {
            EvaluationTable.Write(terminal.Output, file, passages.Count, scores);
        }
    }

    private static IReadOnlyList<string> Predict(Passage passage, HearsayPipeline pipeline)
    {
        var text = PennText.Join(passage.Tokens);
        return PassageScorer.Labels(text.Tokens, pipeline.Read(text.Text).Attributions.Select(MarkedAttribution.Of));
    }
}
