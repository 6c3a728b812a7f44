using System.Globalization;
using System.Text.Json;
using Hearsay.Evaluation.Stories;
using Hearsay.Statements.Times;
using Hearsay.Syntax;

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
        => GoldStory.IsStory(path) ? [path] : Directory.Exists(path) ? [.. Directory.GetDirectories(path).Where(GoldStory.IsStory).Order(StringComparer.Ordinal)] : [];

    /// <summary>Scores stories.</summary>
    /// <param name="folders">Their folders.</param>
    /// <param name="syntaxOf">Gives the syntax of a text.</param>
    public void Run(IReadOnlyList<string> folders, Func<string, TextSyntax> syntaxOf)
    {
        var (right, timed, claimed, untimed) = (0, 0, 0, 0);
        foreach (var story in folders.Select(GoldStory.Read))
        {
            var times = story.Documents.ToDictionary(d => d.Key, d => TimeReader.Read(syntaxOf(d.Value.Text), d.Value.Published), StringComparer.Ordinal);
            foreach (var statement in story.Account.Statements)
            {
                var document = story.Documents[statement.Document];
                var found = ContentTimes.Of(document.Text, statement.Content, times[statement.Document], document.Published);
                var value = statement.Times.Count > 0 ? statement.Times[0].Value : null;
                var isRight = value is not null && found.Any(t => IsoDays.AreSame(t.Value, value));
                right += isRight ? 1 : 0;
                timed += value is null ? 0 : 1;
                untimed += value is null ? 1 : 0;
                claimed += value is null && found.Count > 0 ? 1 : 0;
                if (Errors && (value is null ? found.Count > 0 : !isRight))
                {
                    terminal.Output.WriteLine($"{story.Name} {statement.Id}\t{value ?? "-"}\t{string.Join(", ", found.Select(t => $"{t.Span.In(document.Text)} = {t.Value}"))}\t{string.Join(" … ", statement.Content.Select(c => c.In(document.Text)))}");
                }
            }
        }

        var share = (double)right / Math.Max(1, timed);
        terminal.Output.WriteLine(Json
            ? JsonSerializer.Serialize(new { gold = Path, stories = folders.Count, timed, right, share, untimed, claimed }, EvaluationTable.JsonOptions)
            : string.Create(CultureInfo.InvariantCulture, $"{Path}: {folders.Count} stories, {timed} statements with a time, {right} right ({share:F4}); {claimed} of {untimed} without one given one"));
    }
}
