using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Hearsay.Evaluation;
using Hearsay.Statements.Times;
using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay.App.Evaluating;

/// <summary>One run of <c>hearsay eval times</c>.</summary>
internal sealed class TimesEvaluation(Terminal terminal)
{
    /// <summary>Folders of .tml files, .tml files or .tar.gz files of them; or folders of stories.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Which documents count: train, dev or all.</summary>
    public string Part { get; init; } = "all";

    /// <summary>How to read.</summary>
    public HearsayOptions Options { get; init; } = new();

    /// <summary>Whether tense is guessed from words alone, without weights.</summary>
    public bool WithoutSyntax { get; init; }

    /// <summary>Whether the figures go out as JSON.</summary>
    public bool Json { get; init; }

    /// <summary>Whether every wrong time is listed.</summary>
    public bool Errors { get; init; }

    /// <summary>Scores everything.</summary>
    /// <returns>An exit code.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var syntaxOf = SyntaxOf();
        foreach (var path in Paths)
        {
            if (StoryTimesEvaluation.StoriesIn(path) is { Count: > 0 } stories)
            {
                new StoryTimesEvaluation(terminal) { Path = path, Json = Json, Errors = Errors }.Run(stories, syntaxOf);
                continue;
            }

            var documents = TimeMlFiles.Read(path).Where(d => Part == "all" || PartOf(d.Name) == Part).ToList();
            if (documents.Count == 0)
            {
                await terminal.Error.WriteLineAsync($"hearsay: {path}: holds no .tml file").ConfigureAwait(false);
                return ExitCode.NothingRead;
            }

            cancellation.ThrowIfCancellationRequested();
            Score(path, documents, syntaxOf);
        }

        return ExitCode.Done;
    }

    private void Score(string path, List<TimeMlDocument> documents, Func<string, TextSyntax> syntaxOf)
    {
        var total = new TimeScore(0, 0, 0, 0, 0, 0);
        foreach (var document in documents)
        {
            var predicted = TimeReader.Read(syntaxOf(document.Text), document.Created).Select(MarkedTime.Of).ToList();
            total += TimeScore.Of(document.Times, predicted);
            if (Errors)
            {
                WriteErrors(document, predicted);
            }
        }

        if (Json)
        {
            terminal.Output.WriteLine(JsonSerializer.Serialize(new { gold = path, part = Part, documents = documents.Count, times = total }, EvaluationTable.JsonOptions));
            return;
        }

        terminal.Output.WriteLine($"{path}: {documents.Count} documents ({Part}), {total.Gold} times, {total.Predicted} found");
        Line("extent, strict", total.StrictF1);
        Line("extent, relaxed", total.RelaxedF1);
        Line("  precision", total.RelaxedPrecision);
        Line("  recall", total.RelaxedRecall);
        Line("type", total.TypeF1);
        Line("value", total.ValueF1);
    }

    private Func<string, TextSyntax> SyntaxOf()
    {
        if (WithoutSyntax)
        {
            return text => TextSyntax.None(TextLayout.Of(text));
        }

        var pipeline = HearsayPipeline.Load(Options);
        return text => pipeline.Read(text).Syntax;
    }

    private void WriteErrors(TimeMlDocument document, List<MarkedTime> predicted)
    {
        foreach (var (gold, found) in TimePairing.Pairs(document.Times, predicted).Where(p => p.Gold?.Value != p.Predicted?.Value))
        {
            var span = (gold ?? found)!.Span;
            var around = document.Text[Math.Max(0, span.Start - 60)..Math.Min(document.Text.Length, span.End + 40)].ReplaceLineEndings(" ");
            terminal.Output.WriteLine($"{document.Name}\t{Words(gold)}\t{Words(found)}\t{around}");
        }

        string Words(MarkedTime? time) => time is null ? "-" : $"{time.Span.In(document.Text).ReplaceLineEndings(" ")} = {time.Type} {time.Value}";
    }

    private void Line(string what, double value) => terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-18}{value,9:F4}"));

    /// <summary>The split: seven tenths of the documents, by the first byte of the SHA-256 of the name, are for making rules.</summary>
    private static string PartOf(string name) => SHA256.HashData(Encoding.UTF8.GetBytes(name))[0] % 10 < 7 ? "train" : "dev";
}
