using System.Globalization;
using Hearsay.Evaluation.Stories;
using Hearsay.Formats.Stories;
using Hearsay.Statements.Figures;
using Hearsay.Syntax;

namespace Hearsay.App.Evaluating;

/// <summary>Measures the figures in the contents of the gold statements of stories: all three bounds exact.</summary>
internal sealed class StoryFiguresEvaluation(FiguresReporting reporting, Func<string, TextSyntax> syntax)
{
    /// <summary>Scores stories.</summary>
    public void Run(string path, IReadOnlyList<string> folders)
    {
        var reader = new FigureReader();
        var (gold, found, read, without, spurious) = (0, 0, 0, 0, 0);
        foreach (var story in folders.Select(GoldStory.Read))
        {
            var figures = story.Documents.AsParallel().ToDictionary(d => d.Key, d => reader.Read(syntax(d.Value.Text)), StringComparer.Ordinal);
            foreach (var statement in story.Account.Statements)
            {
                var text = story.Documents[statement.Document].Text;
                var inside = figures[statement.Document].Where(f => statement.Content.Any(c => c.Contains(f.Span))).ToList();
                var missed = (statement.Figures ?? []).Where(g => !inside.Exists(f => AreSame(f, g))).ToList();
                gold += statement.Figures?.Count ?? 0;
                found += (statement.Figures?.Count ?? 0) - missed.Count;
                read += inside.Count;
                var isWithout = statement.Figures is null or { Count: 0 };
                without += isWithout ? 1 : 0;
                spurious += isWithout ? inside.Count : 0;
                if (reporting.Errors && (missed.Count > 0 || (isWithout && inside.Count > 0)))
                {
                    reporting.Output.WriteLine($"{story.Name}\t{string.Join(", ", missed.Select(Words))}\t{string.Join(", ", inside.Select(f => Words(f, text)))}\t{string.Join(" | ", statement.Content.Select(c => c.In(text))).ReplaceLineEndings(" ")}");
                }
            }
        }

        reporting.Write(path, [("gold figures", gold), ("all three bounds exact", (double)found / Math.Max(1, gold)), ("figures read in all contents", read), ("contents without a gold figure", without), ("figures read in these", spurious)]);
    }

    private static bool AreSame(Figure figure, StoryFigure gold) => figure.Low == gold.Low && figure.Best == gold.Best && figure.High == gold.High;

    private static string Words(StoryFigure f) => string.Create(CultureInfo.InvariantCulture, $"{f.Low}/{f.Best}/{f.High}");

    private static string Words(Figure f, string text) => string.Create(CultureInfo.InvariantCulture, $"[{f.Span.In(text)}] {f.Low}/{f.Best}/{f.High} {f.Kind} {f.Unit} {f.Per} ({f.Counted}: {f.Outcome})");
}
