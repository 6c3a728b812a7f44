using CsvHelper;
using Hearsay.Statements;
using Hearsay.Statements.Figures;
using Hearsay.Statements.Places;
using Hearsay.Statements.Times;
using NodaTime;
using NodaTime.Text;

namespace Hearsay.Formats;

/// <summary>
/// Writes the figures of readings as comma-separated values (RFC 4180): a line of column names, then one line a figure, with the columns
/// that coders of conflict events fill. A text that begins like a formula of a spreadsheet gets an apostrophe before it.
/// </summary>
public static class CsvFormat
{
    private static readonly CsvWriterOptions Rows = CsvWriterOptions.Default with { NewLine = "\n", Injection = CsvInjection.Escape };

    private static readonly (string Name, Action<CsvWriter, Line> Write)[] Columns =
    [
        ("document", (csv, line) => csv.WriteField(line.Reading.Document.Name)),
        ("published", (csv, line) => csv.WriteField(line.Reading.Document.Published is { } time ? OffsetDateTimePattern.Rfc3339.Format(time) : null)),
        ("statement", (csv, line) => csv.WriteField(line.Id)),
        ("voice", (csv, line) => csv.WriteField(StatementNames.Of(line.Statement.Voice))),
        ("source", (csv, line) => csv.WriteField(line.Statement.Actor?.Name)),
        ("source_type", (csv, line) => csv.WriteField(line.Statement.Actor is { } actor ? StatementNames.Of(actor.Kind) : null)),
        ("party", (csv, line) => csv.WriteField(line.Statement.Actor?.Party?.Name)),
        ("via", (csv, line) => csv.WriteField(string.Join("; ", line.Statement.Via.Select(a => a.Name)))),
        ("stance", (csv, line) => csv.WriteField(StatementNames.Of(line.Statement.Stance))),
        ("factuality", (csv, line) => csv.WriteField(StatementNames.Of(line.Statement.Factuality))),
        ("low", (csv, line) => csv.WriteField(line.Figure.Low, "")),
        ("best", (csv, line) => csv.WriteField(line.Figure.Best, "")),
        ("high", (csv, line) => csv.WriteField(line.Figure.High, "")),
        ("kind", (csv, line) => csv.WriteField(StatementNames.Of(line.Figure.Kind))),
        ("unit", (csv, line) => csv.WriteField(line.Figure.Unit)),
        ("per", (csv, line) => csv.WriteField(line.Figure.Per)),
        ("counted", (csv, line) => csv.WriteField(line.Figure.Counted)),
        ("outcome", (csv, line) => csv.WriteField(line.Figure.Outcome)),
        ("date", (csv, line) => csv.WriteField(line.Time?.Value)),
        ("date_from", (csv, line) => csv.WriteField(Day(line.Time?.Days?.Start))),
        ("date_to", (csv, line) => csv.WriteField(Day(line.Time?.Days?.End))),
        ("date_precision", (csv, line) => csv.WriteField(line.Time?.Days is { } days ? PrecisionOf(days) : null)),
        ("place", (csv, line) => csv.WriteField(line.Place?.Place?.Name ?? line.Place?.Span.In(line.Text))),
        ("place_precision", (csv, line) => csv.WriteField(line.Place?.Place is { } place ? StatementNames.Of(place.Kind) : null)),
        ("country", (csv, line) => csv.WriteField(line.Place?.Place?.Country)),
        ("latitude", (csv, line) => csv.WriteField(line.Place?.Place?.Latitude, "")),
        ("longitude", (csv, line) => csv.WriteField(line.Place?.Place?.Longitude, "")),
        ("figure_words", (csv, line) => csv.WriteField(line.Figure.Span.In(line.Text))),
        ("figure_start", (csv, line) => csv.WriteField(line.Figure.Span.Start, "")),
        ("figure_end", (csv, line) => csv.WriteField(line.Figure.Span.End, "")),
        ("words", (csv, line) => csv.WriteField(string.Join(" … ", line.Statement.Content.Select(p => p.In(line.Text))))),
    ];

    /// <summary>The line of column names, with its line feed.</summary>
    public static string Header { get; } = string.Join(',', Columns.Select(c => c.Name)) + "\n";

    /// <summary>Writes the lines of a reading, without the column names.</summary>
    /// <param name="reading">What to write.</param>
    /// <param name="output">Where to. It is not closed.</param>
    public static void Write(Reading reading, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(output);
        using var csv = CsvWriter.Create(output, Rows, leaveOpen: true);
        var ids = ReadingIds.Of(reading);
        foreach (var (statement, i) in reading.Statements.Select((s, i) => (s, i)))
        {
            foreach (var figure in statement.Figures)
            {
                var line = new Line(reading, statement, ids.Statements[i], figure);
                foreach (var (_, write) in Columns)
                {
                    write(csv, line);
                }

                csv.EndRecord();
            }
        }
    }

    /// <summary>What an interval is in the calendar: one day, one whole month, one whole year, or some other period.</summary>
    private static string PrecisionOf(DateInterval days)
    {
        var (from, to) = (days.Start, days.End);
        var isWhole = from.Day == 1 && to == to.With(DateAdjusters.EndOfMonth) && from.Year == to.Year;
        return from == to ? "day"
            : isWhole && from.Month == to.Month ? "month"
            : isWhole && (from.Month, to.Month) == (1, 12) ? "year" : "period";
    }

    private static string? Day(LocalDate? day) => day is { } some ? LocalDatePattern.Iso.Format(some) : null;

    private sealed record Line(Reading Reading, Statement Statement, string Id, Figure Figure)
    {
        public string Text => Reading.Document.Text;

        public TimeMention? Time { get; } = Statement.Times.FirstOrDefault(t => t.Days is not null) ?? (Statement.Times.Count > 0 ? Statement.Times[0] : null);

        public PlaceMention? Place { get; } = Statement.Places.Where(p => p.IsLiteral).MaxBy(p => p.Place?.Kind);
    }
}
