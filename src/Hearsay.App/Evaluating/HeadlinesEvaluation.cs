using System.Globalization;
using System.Text.Json;
using Hearsay.Evaluation.Headlines;

namespace Hearsay.App.Evaluating;

/// <summary>One run of <c>hearsay eval fnc1</c>.</summary>
internal sealed class HeadlinesEvaluation(Terminal terminal)
{
    /// <summary>A folder with stances.csv.gz and bodies.csv.gz.</summary>
    public required string Folder { get; init; }

    /// <summary>Which stories count: fit, choose or all.</summary>
    public string Part { get; init; } = "all";

    /// <summary>Whether the figures go out as JSON.</summary>
    public bool Json { get; init; }

    /// <summary>Whether every wrong pair is listed.</summary>
    public bool Errors { get; init; }

    /// <summary>Scores everything.</summary>
    /// <returns>An exit code.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var set = HeadlineSet.Read(Folder, Part);
        var rarity = new StemRarity([.. set.Bodies.Values]);
        var bodies = set.Bodies.AsParallel().WithCancellation(cancellation).ToDictionary(b => b.Key, b => new HeadlineText(b.Value, rarity), StringComparer.Ordinal);
        var judged = set.Pairs.AsParallel().AsOrdered().WithCancellation(cancellation).Select(p => (p.Position, HeadlineJudge.Judge(new HeadlineText(p.Headline, rarity), bodies[p.Body]))).ToList();
        foreach (var (pair, (_, found)) in Errors ? set.Pairs.Zip(judged).Where(p => p.Second.Item1 != p.Second.Item2) : [])
        {
            await terminal.Output.WriteLineAsync($"{pair.Position} judged {found}\t{pair.Headline}\t{pair.Body}\t{bodies[pair.Body].Text[..Math.Min(300, bodies[pair.Body].Text.Length)].ReplaceLineEndings(" ")}").ConfigureAwait(false);
        }

        var scores = ClassScore.Of(judged);
        var macro = scores.Values.Average(s => s.F1);
        await terminal.Output.WriteAsync(Json
            ? JsonSerializer.Serialize(new { gold = Folder, part = Part, pairs = judged.Count, macroF1 = macro, classes = scores.ToDictionary(s => NameOf(s.Key), s => s.Value, StringComparer.Ordinal) }, EvaluationTable.JsonOptions) + "\n"
            : ToTable(scores, judged.Count, macro)).ConfigureAwait(false);
        return ExitCode.Done;
    }

    private string ToTable(IReadOnlyDictionary<HeadlinePosition, ClassScore> scores, int pairs, double macro)
    {
        using var table = new StringWriter(CultureInfo.InvariantCulture);
        table.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Folder}: {pairs} pairs ({Part}), macro F1 {macro:F4}"));
        table.WriteLine($"{"",-12}{"gold",7}{"judged",8}{"F1",9}");
        foreach (var (position, score) in scores)
        {
            table.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{NameOf(position),-12}{score.Gold,7}{score.Judged,8}{score.F1,9:F4}"));
        }

        return table.ToString();
    }

    private static string NameOf(HeadlinePosition position) => position.ToString().ToLowerInvariant();
}
