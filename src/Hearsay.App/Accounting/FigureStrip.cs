using Hearsay.Claims;
using NodaTime;

namespace Hearsay.App.Accounting;

/// <summary>Draws figures along the days in one line: a bar for each, as high as its share of the greatest figure for the same thing.</summary>
internal sealed class FigureStrip
{
    private const string Bars = "▁▂▃▄▅▆▇█";

    private readonly int _columns;
    private readonly LocalDate? _first, _last;

    /// <summary>Lays all series along the same days.</summary>
    /// <param name="series">What will be drawn.</param>
    /// <param name="columns">Columns of the terminal, 2 or more.</param>
    public FigureStrip(IEnumerable<Series> series, int columns)
    {
        _columns = columns;
        var days = series.SelectMany(s => s.Points).Select(p => p.AsOf).OfType<LocalDate>().Order().ToList();
        if (days.Count > 0)
        {
            (_first, _last) = (days[0], days[^1]);
        }
    }

    /// <summary>One series beside others of the same thing. A figure of an unknown day is not drawn; of two in one column the later is.</summary>
    public string Draw(Series series, IEnumerable<Series> others)
    {
        var most = others.SelectMany(s => s.Points).Max(p => Height(p.Figure));
        var line = new char[_columns];
        Array.Fill(line, '·');
        foreach (var point in series.Points.Where(p => p.AsOf is not null))
        {
            var share = most > 0 ? Math.Clamp(Height(point.Figure) / most, 0, 1) : 0;
            line[Column(point.AsOf!.Value)] = Bars[(int)Math.Round(share * (Bars.Length - 1), MidpointRounding.AwayFromZero)];
        }

        return new string(line);
    }

    private int Column(LocalDate day)
    {
        var length = Period.DaysBetween(_first!.Value, _last!.Value);
        return length == 0 ? 0 : (int)((long)Period.DaysBetween(_first.Value, day) * (_columns - 1) / length);
    }

    private static decimal Height(AccountFigure figure) => figure.Best ?? figure.High ?? figure.Low ?? 0;
}
