using System.Globalization;
using CsvHelper;
using Hearsay.App.Asking;
using Hearsay.Formats.Graphs;

namespace Hearsay.App.Accounting;

/// <summary>How the things of an account stand to each other as comma-separated values, a line an edge. A text that begins like a formula of a spreadsheet gets an apostrophe before it.</summary>
internal static class EdgeCsv
{
    private static readonly (string Name, Func<GraphEdge, string?> Value)[] Columns =
    [
        ("kind", e => e.Kind),
        ("from_kind", e => e.From.Kind),
        ("from", e => e.From.Id),
        ("to_kind", e => e.To.Kind),
        ("to", e => e.To.Id),
        ("origin", e => e.Origin?.ToString(CultureInfo.InvariantCulture)),
        ("confidence", e => e.Confidence?.ToString("0.####", CultureInfo.InvariantCulture)),
        ("reason", e => e.Reason),
        ("from_label", e => e.From.Label),
        ("to_label", e => e.To.Label),
    ];

    /// <summary>Writes a line of column names, then a line an edge.</summary>
    public static void Write(IEnumerable<GraphEdge> edges, TextWriter output)
    {
        using var csv = CsvWriter.Create(output, StatementCsv.Options, leaveOpen: true);
        foreach (var (name, _) in Columns)
        {
            csv.WriteField(name);
        }

        csv.EndRecord();
        foreach (var edge in edges)
        {
            foreach (var (_, value) in Columns)
            {
                csv.WriteField(value(edge));
            }

            csv.EndRecord();
        }
    }
}
