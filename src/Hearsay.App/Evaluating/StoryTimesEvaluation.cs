using System.Globalization;
using System.Text.Json;
using Hearsay.Evaluation;
using Hearsay.Statements.Times;
using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay.App.Evaluating;

/// <summary>Measures the times of the gold statements of stories, given their contents.</summary>
internal sealed class StoryTimesEvaluation(Terminal terminal)
{
    /// <summary>Where the stories are, for the heading.</summary>
    public required string Path { get; init; }

    /// <summary>Whether the figures go out as JSON.</summary>
    public bool Json { get; init; }

    /// <summary>Whether every wrong time is listed.</summary>
    public bool Errors { get; init; }

    /// <summary>The story at a path, or the stories in it; none where there are none.</summary>
    public static IReadOnlyList<string> StoriesIn(string path)
        => IsStory(path) ? [path] : Directory.Exists(path) ? [.. Directory.GetDirectories(path).Where(IsStory).Order(StringComparer.Ordinal)] : [];

    /// <summary>Scores stories.</summary>
    public void Run(IReadOnlyList<string> folders)
    {
        var (right, timed, claimed, untimed) = (0, 0, 0, 0);
        foreach (var folder in folders)
        {
            var story = GoldStory.Read(folder);
            var gold = GoldStoryTimes.Read(folder);
            var times = story.Texts.ToDictionary(t => t.Key, t => TimeReader.Read(TextSyntax.None(TextLayout.Of(t.Value)), gold.Published[t.Key]), StringComparer.Ordinal);
            foreach (var statement in story.Statements)
            {
                var text = story.Texts[statement.Document];
                var found = ContentTimes.Of(text, statement.Content, times[statement.Document], gold.Published[statement.Document]);
                var value = gold.Values.GetValueOrDefault(statement.Id);
                var isRight = value is not null && found.Any(t => GoldStoryTimes.IsSame(t.Value, value));
                right += isRight ? 1 : 0;
                timed += value is null ? 0 : 1;
                untimed += value is null ? 1 : 0;
                claimed += value is null && found.Count > 0 ? 1 : 0;
                if (Errors && (value is null ? found.Count > 0 : !isRight))
                {
                    terminal.Output.WriteLine($"{story.Name} {statement.Id}\t{value ?? "-"}\t{string.Join(", ", found.Select(t => $"{t.Span.In(text)} = {t.Value}"))}\t{string.Join(" … ", statement.Content.Select(c => c.In(text)))}");
                }
            }
        }

        var share = (double)right / Math.Max(1, timed);
        terminal.Output.WriteLine(Json
            ? JsonSerializer.Serialize(new { gold = Path, stories = folders.Count, timed, right, share, untimed, claimed }, EvaluationTable.JsonOptions)
            : string.Create(CultureInfo.InvariantCulture, $"{Path}: {folders.Count} stories, {timed} statements with a time, {right} right ({share:F4}); {claimed} of {untimed} without one given one"));
    }

    private static bool IsStory(string folder) => File.Exists(System.IO.Path.Combine(folder, "documents.jsonl")) && File.Exists(System.IO.Path.Combine(folder, "gold.json"));
}
