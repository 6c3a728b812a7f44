using Hearsay.Formats;
using Hearsay.Statements;

namespace Hearsay.App.Output;

/// <summary>The values of a statement in one line for people.</summary>
internal static class StatementLine
{
    private const int LongestReference = 60;

    /// <summary>Who, how surely, figures, times, places, and what it points back to.</summary>
    public static string Of(Reading reading, Statement statement)
    {
        var text = reading.Document.Text;
        string[] parts =
        [
            StatementWords.Who(statement),
            StatementWords.Stance(statement),
            .. statement.Figures.Select(StatementWords.Of),
            .. statement.Times.Select(StatementWords.Of),
            .. statement.Places.Select(p => StatementWords.Of(p, text)),
            statement.PointsTo is { } other ? $"about “{PlainWords.Of(reading.Statements[other].Content[0].In(text), LongestReference)}”" : "",
        ];
        return PlainWords.Of(string.Join(" · ", parts.Where(p => p.Length > 0)));
    }
}
