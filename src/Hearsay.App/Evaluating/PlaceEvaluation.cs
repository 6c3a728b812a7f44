using System.Globalization;
using System.Text.Json;
using Hearsay.Evaluation;

namespace Hearsay.App.Evaluating;

/// <summary>One run of <c>hearsay eval places</c>.</summary>
internal sealed class PlaceEvaluation(Terminal terminal)
{
    /// <summary>Files of labelled articles, or folders of such files.</summary>
    public required IReadOnlyList<string> Gold { get; init; }

    /// <summary>How to read.</summary>
    public HearsayOptions Options { get; init; } = new();

    /// <summary>Whether the articles for choosing are scored instead of those for reporting.</summary>
    public bool Training { get; init; }

    /// <summary>Whether the figures go out as JSON.</summary>
    public bool Json { get; init; }

    /// <summary>Scores everything.</summary>
    /// <returns>An exit code.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var files = Gold.SelectMany(g => Directory.Exists(g) ? Directory.GetFiles(g, "*.xml*").Order(StringComparer.Ordinal) : (IEnumerable<string>)[g]).ToList();
        if (files.Find(f => !File.Exists(f)) is { } missing || files.Count == 0)
        {
            await terminal.Error.WriteLineAsync($"hearsay: {files.Find(f => !File.Exists(f)) ?? Gold[0]}: does not exist or holds no .xml file").ConfigureAwait(false);
            return ExitCode.NothingRead;
        }

        var pipeline = HearsayPipeline.Load(Options);
        var sets = files.ConvertAll(file => (Name: SetName(file), Scores: Score(file, pipeline, cancellation)));
        var rows = sets.ConvertAll(s => (s.Name, Articles: s.Scores.Count, Score: PlaceScore.Sum(s.Scores)));
        rows.Add(("all", sets.Sum(s => s.Scores.Count), PlaceScore.Sum([.. sets.SelectMany(s => s.Scores)])));
        await terminal.Output.WriteAsync(Json ? JsonOf(rows) : TableOf(rows)).ConfigureAwait(false);
        return ExitCode.Done;
    }

    private List<PlaceScore> Score(string file, HearsayPipeline pipeline, CancellationToken cancellation)
        => [.. ToponymArticle.Read(file).Where(a => a.IsDev != Training).AsParallel().AsOrdered().WithCancellation(cancellation).Select(a => PlaceScore.Of(a, pipeline.Read(a.Text).Syntax))];

    private static string SetName(string file) => Path.GetFileName(file).Split('.')[0];

    private static string JsonOf(IEnumerable<(string Name, int Articles, PlaceScore Score)> rows) => JsonSerializer.Serialize(
        rows.Select(r => new
        {
            set = r.Name,
            articles = r.Articles,
            tagging = r.Score.Tagging,
            literal = r.Score.Literal.Precision,
            placed = r.Score.Errors.Count,
            within161Km = r.Score.Accuracy,
            endToEndWithin161Km = r.Score.EndToEnd,
            meanErrorKm = r.Score.MeanError,
            medianErrorKm = r.Score.MedianError,
            curve = r.Score.Curve,
        }),
        EvaluationTable.JsonOptions) + "\n";

    private static string TableOf(IEnumerable<(string Name, int Articles, PlaceScore Score)> rows)
    {
        var table = new StringWriter(CultureInfo.InvariantCulture);
        table.WriteLine($"{"",-12}{"articles",9} | {"names",6}{"precision",11}{"recall",8}{"F1",8} | {"literal",8} | {"placed",7}{"<161 km",9}{"mean km",9}{"median",8}{"curve",8} | {"found and <161 km",18}");
        foreach (var (name, articles, s) in rows)
        {
            table.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-12}{articles,9} | {s.Tagging.Gold,6}{s.Tagging.Precision,11:F3}{s.Tagging.Recall,8:F3}{s.Tagging.F1,8:F3} | {(s.Literal.Gold > 0 ? s.Literal.Precision.ToString("F3", CultureInfo.InvariantCulture) : "-"),8} | {s.Errors.Count,7}{s.Accuracy,9:F3}{s.MeanError,9:F0}{s.MedianError,8:F0}{s.Curve,8:F3} | {s.EndToEnd,18:F3}"));
        }

        return table.ToString();
    }
}
