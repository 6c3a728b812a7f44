using Hearsay.App.Accounting;
using Hearsay.App.Api;
using Hearsay.App.Charting;
using Hearsay.Claims;
using Hearsay.Ledger;

namespace Hearsay.App.Web;

/// <summary>Each actor's figures through time: a chart, which scripts draw anew, and a table.</summary>
internal static class StoryFigures
{
    private const int MostDrawn = 12, MostRows = 60;

    /// <summary>The part of the page.</summary>
    public static Html Of(StoryAccount story, string? name)
    {
        var series = story.Series(new StatementQuery { Story = name });
        var drawn = series.Where(s => s.Actor is not null && s.Counted.Length > 0).OrderByDescending(s => s.Points.Count).Take(MostDrawn).ToList();
        return series.Count == 0 ? Html.None : $"""
            <section aria-labelledby="figures"><h2 id="figures">Figures</h2>
            <figure class="chart" data-figures="{ApiRoutes.Root}{PageAddress.With("/figures", name)}">{(drawn.Count == 0 ? Html.None : Html.Made(w => w.Write(FigureChart.Draw(drawn, "Figures through time", isStyled: false))))}</figure>
            <div class="wide" tabindex="0" role="region" aria-label="Figures as a table"><table><caption>Each actor’s figures, low to high; a later one of the same actor takes the place of the earlier</caption>
            <thead><tr><th scope="col">What</th><th scope="col">Who</th><th scope="col">Figures</th></tr></thead>
            <tbody>
            {series.Take(MostRows).Select(s => Row(s, name))}</tbody></table></div>
            {Parts.Saved("The figures", ("CSV", $"/api/v1{PageAddress.With("/figures.csv", name)}"), ("JSON", $"/api/v1{PageAddress.With("/figures", name)}"), ("SVG", $"/api/v1{PageAddress.With("/figures.svg", name)}"))}</section>

            """;
    }

    /// <summary>Figures of a series, each leading to its statement.</summary>
    public static IEnumerable<Html> Points(Series series, string? name) => series.Points.Select((p, i) => Point(p, i > 0, name));

    private static Html Row(Series series, string? name) => $"""
        <tr><th scope="row">{AccountWords.Counted(series)}</th><td>{(series.Actor is { } actor ? (Html)$"<a href=\"{PageAddress.Actor(actor.Id, name)}\">{AccountWords.Of(actor)}</a>" : (Html)$"(the outlet)")}</td><td>{Points(series, name)}</td></tr>

        """;

    private static Html Point(SeriesPoint point, bool isRevised, string? name)
        => $"{(isRevised ? Parts.Revised : Html.None)}<a href=\"{PageAddress.Statement(point.Statement.Document, point.Statement.Id, name)}\">{AccountWords.Number(point.Figure)}</a>{On(point)}";

    private static Html On(SeriesPoint point) => $" <span class=\"soft\">{(point.AsOf is null ? "of an unknown day" : AccountWords.On(point.AsOf))}</span>";
}
