using System.Globalization;
using CsvHelper;
using Hearsay.App.Asking;
using Hearsay.Claims;
using NodaTime.Text;

namespace Hearsay.App.Accounting;

/// <summary>Series as comma-separated values, a line a figure. A text that begins like a formula of a spreadsheet gets an apostrophe before it.</summary>
internal static class SeriesCsv
{
    private static readonly (string Name, Func<SeriesLine, SeriesLine.Point, string?> Value)[] Columns =
    [
        ("counted", (s, _) => s.Counted),
        ("actor", (s, _) => s.Name),
        ("party", (s, _) => s.Party),
        ("as_of", (_, p) => p.AsOf),
        ("low", (_, p) => Number(p.Low)),
        ("best", (_, p) => Number(p.Best)),
        ("high", (_, p) => Number(p.High)),
        ("unit", (_, p) => p.Unit),
        ("outcome", (_, p) => p.Outcome),
        ("revised", (_, p) => p.Revised ? "yes" : "no"),
        ("statement", (_, p) => p.Statement.Id),
        ("text", (_, p) => p.Statement.Words),
        ("document", (_, p) => p.Statement.Document),
        ("publisher", (_, p) => p.Statement.Publisher),
        ("published", (_, p) => p.Statement.Published is { } time ? OffsetDateTimePattern.Rfc3339.Format(time) : null),
        ("address", (_, p) => p.Statement.Url),
    ];

    /// <summary>Writes a line of column names, then a line a figure.</summary>
    public static void Write(IEnumerable<Series> series, Evidence evidence, TextWriter output)
    {
        using var csv = CsvWriter.Create(output, StatementCsv.Options, leaveOpen: true);
        foreach (var (name, _) in Columns)
        {
            csv.WriteField(name);
        }

        csv.EndRecord();
        foreach (var line in series.Select(s => SeriesLine.Of(s, evidence)))
        {
            foreach (var point in line.Points)
            {
                foreach (var (_, value) in Columns)
                {
                    csv.WriteField(value(line, point));
                }

                csv.EndRecord();
            }
        }
    }

    private static string? Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);
}
