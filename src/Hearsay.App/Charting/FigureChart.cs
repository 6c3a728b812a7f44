using System.Globalization;
using System.Text;
using Hearsay.App.Accounting;
using Hearsay.App.Output;
using Hearsay.Claims;
using Hearsay.Formats;
using NodaTime;

namespace Hearsay.App.Charting;

/// <summary>
/// Draws figures through time as SVG 1.1 without scripts: a panel for each counted thing, in it for each actor a band from low to high, a
/// line through what was named, and a mark for each figure, hollow where it replaces one of the actor's own. It follows the reader's choice of a dark or light page.
/// </summary>
internal sealed class FigureChart
{
    private const int Width = 760, Left = 70, Right = 20, Top = 34, PanelHeight = 170, LegendLine = 17, Bottom = 36, Colours = 6;

    /// <summary>Its style. A page whose policy lets no style into the image puts it into its own sheet, below the element that holds the chart.</summary>
    public const string Style = """
        svg { background: #fff; font: 12px system-ui, sans-serif } text { fill: #222 } .t { font-weight: 600; font-size: 14px } .g { stroke: #999; stroke-width: .5 }
        .b { opacity: .18 } .l { stroke-width: 1.5 } .w { stroke-width: 1.5 }
        .c0 { color: #1f6fb4 } .c1 { color: #b4541f } .c2 { color: #2d7d3a } .c3 { color: #8a3fa0 } .c4 { color: #8a6d00 } .c5 { color: #a0304f }
        .c { fill: currentColor; stroke: currentColor } .b.c { stroke: none } .l.c { fill: none } .r.c { fill: #fff }
        @media (prefers-color-scheme: dark) { svg { background: #16181c } text { fill: #ddd } .r.c { fill: #16181c }
        .c0 { color: #6db3f2 } .c1 { color: #f0996a } .c2 { color: #7dcf8b } .c3 { color: #d29be6 } .c4 { color: #e0c04a } .c5 { color: #f08aa5 } }
        """;

    private readonly StringBuilder _svg = new();
    private readonly LocalDate _first, _last;

    private FigureChart(LocalDate first, LocalDate last) => (_first, _last) = (first, last);

    /// <summary>The chart; figures of unknown days are not in it.</summary>
    /// <param name="series">What to draw.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="isStyled">Whether the style is part of it.</param>
    public static string Draw(IReadOnlyList<Series> series, string title, bool isStyled = true)
    {
        var days = series.SelectMany(s => s.Points).Select(p => p.AsOf).OfType<LocalDate>().DefaultIfEmpty(new LocalDate(2000, 1, 1)).ToList();
        var chart = new FigureChart(days.Min(), days.Max());
        var panels = series.Where(s => s.Points.Any(p => p.AsOf is not null)).GroupBy(AccountWords.Counted, StringComparer.OrdinalIgnoreCase).ToList();
        var height = panels.Sum(HeightOf) + Top;
        chart.Write($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-labelledby=\"title desc\">\n<title id=\"title\">{Text(title)}</title>\n");
        chart.Write($"<desc id=\"desc\">{Text(string.Join(" ", series.Select(Describe)))}</desc>\n{(isStyled ? $"<style>{Style}</style>\n" : "")}<text class=\"t\" x=\"{Left}\" y=\"20\">{Text(title)}</text>\n");
        var top = Top;
        foreach (var panel in panels)
        {
            chart.Panel(panel.Key, [.. panel], top);
            top += HeightOf(panel);
        }

        return chart._svg.Append("</svg>\n").ToString();
    }

    private static int HeightOf(IEnumerable<Series> panel) => PanelHeight + Bottom + Top + (LegendLine * panel.Count());

    private void Panel(string counted, IReadOnlyList<Series> series, int top)
    {
        var most = Math.Max(1, series.SelectMany(s => s.Points).Max(p => Math.Max(Best(p.Figure), p.Figure.High ?? 0)));
        var foot = top + Top + PanelHeight;
        Write($"<text class=\"t\" x=\"{Left}\" y=\"{top + 22}\">{Text(counted)}</text>\n");
        foreach (var share in new[] { 0m, 0.5m, 1m })
        {
            var y = foot - (share * PanelHeight);
            Write($"<line class=\"g\" x1=\"{Left}\" x2=\"{Width - Right}\" y1=\"{y:0.#}\" y2=\"{y:0.#}\"/><text x=\"{Left - 8}\" y=\"{y + 4:0.#}\" text-anchor=\"end\">{share * most:#,0.##}</text>\n");
        }

        Write($"<text x=\"{Left}\" y=\"{foot + 18}\">{AccountWords.Day(_first)}</text>\n");
        Write($"<text x=\"{Width - Right}\" y=\"{foot + 18}\" text-anchor=\"end\">{(_first == _last ? "" : AccountWords.Day(_last))}</text>\n");
        foreach (var (i, one) in series.Index())
        {
            Line(one, most, foot, i);
            var y = foot + Bottom + (LegendLine * i);
            Write($"<rect class=\"c c{i % Colours}\" x=\"{Left}\" y=\"{y - 9}\" width=\"10\" height=\"10\"/><text x=\"{Left + 16}\" y=\"{y}\">{Text(NameOf(one))}</text>\n");
        }
    }

    /// <summary>A bound that is open ends at the number named.</summary>
    private void Line(Series series, decimal most, int foot, int colour)
    {
        var points = series.Points.Select((p, i) => (Point: p, IsRevised: i > 0)).Where(p => p.Point.AsOf is not null)
            .Select(p => (p.Point, p.IsRevised, X: X(p.Point.AsOf!.Value), Low: Y(p.Point.Figure.Low ?? Best(p.Point.Figure)), Best: Y(Best(p.Point.Figure)), High: Y(p.Point.Figure.High ?? Best(p.Point.Figure)))).OrderBy(p => p.Point.AsOf).ToList();
        Write($"<g class=\"c{colour % Colours}\">\n");
        if (points.Count > 1)
        {
            var outline = points.Select(p => (p.X, Y: p.High)).Concat(points.AsEnumerable().Reverse().Select(p => (p.X, Y: p.Low)));
            Write($"<polygon class=\"b c\" points=\"{Places(outline)}\"/><polyline class=\"l c\" points=\"{Places(points.Select(p => (p.X, Y: p.Best)))}\"/>\n");
        }

        foreach (var p in points)
        {
            Write($"<line class=\"w c\" x1=\"{p.X:0.#}\" x2=\"{p.X:0.#}\" y1=\"{p.Low:0.#}\" y2=\"{p.High:0.#}\"/><circle class=\"{(p.IsRevised ? "r c" : "c")}\" cx=\"{p.X:0.#}\" cy=\"{p.Best:0.#}\" r=\"4\" stroke-width=\"2\"><title>{Text($"{NameOf(series)}: {PointOf(p.Point, p.IsRevised)}: “{p.Point.Statement.Words}”")}</title></circle>\n");
        }

        Write($"</g>\n");

        decimal Y(decimal value) => foot - (Math.Clamp(value / most, 0, 1) * PanelHeight);
    }

    private decimal X(LocalDate day)
    {
        var length = Period.DaysBetween(_first, _last);
        return Left + 6 + (length == 0 ? 0 : (decimal)Period.DaysBetween(_first, day) * (Width - Left - Right - 12) / length);
    }

    private static string Describe(Series series)
        => $"{AccountWords.Counted(series)}, {NameOf(series)}: {string.Join("; ", series.Points.Select((p, i) => PointOf(p, i > 0)))}.";

    private static string PointOf(SeriesPoint point, bool isRevised) => $"{AccountWords.Number(point.Figure)}{AccountWords.On(point.AsOf)}{(isRevised ? ", revised" : "")}";

    private static string NameOf(Series series) => series.Actor is { } actor ? AccountWords.Of(actor) : "(the outlet)";

    private static decimal Best(AccountFigure figure) => figure.Best ?? figure.High ?? figure.Low ?? 0;

    private static string Places(IEnumerable<(decimal X, decimal Y)> places) => string.Join(' ', places.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.X:0.#},{p.Y:0.#}")));

    private static string Text(string text)
    {
        var writer = new StringWriter();
        HtmlText.Write(writer, PlainWords.Of(text));
        return writer.ToString();
    }

    private void Write(FormattableString text) => _svg.Append(text.ToString(CultureInfo.InvariantCulture));
}
