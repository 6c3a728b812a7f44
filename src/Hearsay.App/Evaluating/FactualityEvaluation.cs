using System.Globalization;
using System.Text.Json;
using Hearsay.Evaluation;
using Hearsay.Statements.Stances;

namespace Hearsay.App.Evaluating;

/// <summary>One run of <c>hearsay eval factuality</c>.</summary>
internal sealed class FactualityEvaluation(Terminal terminal)
{
    /// <summary>Files of labelled sentences.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>How to read.</summary>
    public HearsayOptions Options { get; init; } = new();

    /// <summary>Whether the figures go out as JSON.</summary>
    public bool Json { get; init; }

    /// <summary>Scores everything.</summary>
    /// <returns>An exit code.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var pipeline = HearsayPipeline.Load(Options);
        var scores = new Dictionary<string, FactualityScore>(StringComparer.Ordinal);
        foreach (var path in Paths.Distinct(StringComparer.Ordinal))
        {
            var sentences = LineFile.Lines(path).Select(FactualitySentence.Parse).OfType<FactualitySentence>().ToList();
            var pairs = sentences.AsParallel().AsOrdered().WithCancellation(cancellation).SelectMany(s => Read(s, pipeline)).ToList();
            if (pairs.Count == 0)
            {
                await terminal.Error.WriteLineAsync($"hearsay: {path}: holds no line with a sentence and its events").ConfigureAwait(false);
                return ExitCode.NothingRead;
            }

            scores[path] = FactualityScore.Of(pairs);
        }

        await terminal.Output.WriteAsync(Json ? JsonSerializer.Serialize(scores, EvaluationTable.JsonOptions) + "\n" : ToTable(scores)).ConfigureAwait(false);
        return ExitCode.Done;
    }

    private static IEnumerable<(double Gold, double Read)> Read(FactualitySentence sentence, HearsayPipeline pipeline)
    {
        var text = PennText.Join(sentence.Tokens);
        var reading = pipeline.Read(text.Text);
        return sentence.Events.Select(e => (e.Value, (double)EventCertainty.Of(reading.Syntax, text.Tokens[e.Token])));
    }

    private static string ToTable(Dictionary<string, FactualityScore> scores)
    {
        using var table = new StringWriter(CultureInfo.InvariantCulture);
        table.WriteLine($"{"events",8}{"Pearson r",11}{"mean error",12}{"of the best constant",22}");
        foreach (var (path, s) in scores)
        {
            table.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{s.Events,8}{s.Correlation,11:F3}{s.MeanAbsoluteError,12:F3}{s.BaselineError,22:F3}  {path}"));
        }

        return table.ToString();
    }
}
