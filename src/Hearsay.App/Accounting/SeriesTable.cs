using Hearsay.App.Output;
using Hearsay.Claims;

namespace Hearsay.App.Accounting;

/// <summary>Figures for people: below each counted thing a line an actor, drawn along the days on a screen with colours.</summary>
internal static class SeriesTable
{
    private const int ActorColumns = 28, StripColumns = 18, LeastPointColumns = 24;

    /// <summary>Writes the table.</summary>
    public static void Write(IReadOnlyList<Series> series, Terminal terminal)
    {
        var isDrawn = terminal.HasColour;
        var strip = new FigureStrip(series, StripColumns);
        var left = Math.Min(ActorColumns, terminal.Width / 3);
        var right = Math.Max(LeastPointColumns, terminal.Width - left - 2 - (isDrawn ? StripColumns + 2 : 0));
        var table = new TextTable(isDrawn ? [new("", left), new("", StripColumns), new("", right)] : [new("", left), new("", right)]);
        foreach (var thing in series.GroupBy(AccountWords.Counted, StringComparer.OrdinalIgnoreCase))
        {
            terminal.Output.WriteLine(terminal.Paint(thing.Key, TextStyle.Heading));
            foreach (var one in thing)
            {
                var actor = new TextCell(one.Actor is null ? "(the outlet)" : AccountWords.Of(one.Actor), TextStyle.Source);
                var points = new TextCell(string.Join(" → ", one.Points.Select((p, i) => $"{AccountWords.Number(p.Figure)}{AccountWords.On(p.AsOf)}{(i > 0 ? ", revised" : "")} [{AccountWords.Short(p.Statement.Id)}]")));
                table.WriteRow(terminal.Output, isDrawn ? [actor, new(strip.Draw(one, thing), TextStyle.Cue), points] : [actor, points], terminal.Paint);
            }

            terminal.Output.WriteLine();
        }
    }
}
