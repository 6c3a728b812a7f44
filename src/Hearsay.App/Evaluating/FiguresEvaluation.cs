using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay.App.Evaluating;

/// <summary>One run of <c>hearsay eval figures</c>.</summary>
internal sealed class FiguresEvaluation(Terminal terminal)
{
    /// <summary>Folders of stories, files of incidents, folders of MUC messages with their keys, folders of MeasEval.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>How to read the syntax; null to do without any.</summary>
    public HearsayOptions? Options { get; init; }

    /// <summary>What to report.</summary>
    public required FiguresReporting Reporting { get; init; }

    /// <summary>Which incidents count: fit, choose or all.</summary>
    public string Part { get; init; } = "all";

    /// <summary>Scores everything.</summary>
    /// <returns>An exit code.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var pipeline = Options is null ? null : HearsayPipeline.Load(Options);
        TextSyntax Syntax(string text) => pipeline?.Read(text, cancellation).Syntax ?? TextSyntax.None(TextLayout.Of(text));
        foreach (var path in Paths)
        {
            if (StoryTimesEvaluation.StoriesIn(path) is { Count: > 0 } stories)
            {
                new StoryFiguresEvaluation(Reporting, Syntax).Run(path, stories);
            }
            else if (File.Exists(path) && path.Contains(".jsonl", StringComparison.OrdinalIgnoreCase))
            {
                new IncidentFiguresEvaluation(Reporting, Syntax) { Part = Part }.Run(path);
            }
            else if (TargetFiguresEvaluation.IsMuc(path))
            {
                new TargetFiguresEvaluation(Reporting, Syntax).Run(path);
            }
            else if (QuantityFiguresEvaluation.IsMeasEval(path))
            {
                new QuantityFiguresEvaluation(Reporting, Syntax).Run(path);
            }
            else
            {
                await terminal.Error.WriteLineAsync($"hearsay: {path}: holds no stories, incidents, messages with keys, or texts with marked quantities").ConfigureAwait(false);
                return ExitCode.NothingRead;
            }
        }

        return ExitCode.Done;
    }
}
