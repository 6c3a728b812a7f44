using Hearsay.Claims;

namespace Hearsay.App.Accounting;

/// <summary>One actor's figures for one counted thing as programs get them.</summary>
/// <param name="Counted">What is counted; empty where nobody said.</param>
/// <param name="Actor">The actor's id; null for the outlet's own voice.</param>
/// <param name="Name">The actor's name.</param>
/// <param name="Party">The name of the party that it speaks for.</param>
/// <param name="Points">The figures in order of time.</param>
internal sealed record SeriesLine(string Counted, string? Actor, string? Name, string? Party, IReadOnlyList<SeriesLine.Point> Points)
{
    /// <summary>The line of a series.</summary>
    public static SeriesLine Of(Series series, Evidence evidence) => new(
        series.Counted, series.Actor?.Id, series.Actor?.Name, series.Actor?.Party?.Name,
        [.. series.Points.Select((p, i) => new Point(p.AsOf is null ? null : AccountWords.Day(p.AsOf), p.Figure.Low, p.Figure.Best, p.Figure.High, p.Figure.Unit, p.Figure.Outcome, i > 0, evidence.Line(p.Statement)))]);

    /// <summary>A figure.</summary>
    /// <param name="AsOf">The day that it stands for.</param>
    /// <param name="Low">The least; null where that is open.</param>
    /// <param name="Best">The number named; null where none is.</param>
    /// <param name="High">The most; null where that is open.</param>
    /// <param name="Unit">The unit of an amount.</param>
    /// <param name="Outcome">What happened to it.</param>
    /// <param name="Revised">Whether it replaces the actor's figure before it.</param>
    /// <param name="Statement">Where it stands.</param>
    internal sealed record Point(string? AsOf, decimal? Low, decimal? Best, decimal? High, string? Unit, string? Outcome, bool Revised, SaidLine Statement);
}
