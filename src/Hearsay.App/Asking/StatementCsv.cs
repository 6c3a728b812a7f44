using System.Globalization;
using CsvHelper;
using Hearsay.Ledger;

namespace Hearsay.App.Asking;

/// <summary>Statements as comma-separated values (RFC 4180). A text that begins like a formula of a spreadsheet gets an apostrophe before it.</summary>
internal static class StatementCsv
{
    /// <summary>How every list of comma-separated values is written.</summary>
    public static CsvWriterOptions Options { get; } = CsvWriterOptions.Default with { NewLine = "\n", Injection = CsvInjection.Escape };

    private static readonly (string Name, Func<FoundStatement, string?> Value)[] Columns =
    [
        ("statement", f => f.Statement.Id),
        ("document", f => f.Document.Id),
        ("published", f => LedgerDocument.Format(f.Document.Published)),
        ("publisher", f => f.Document.Publisher),
        ("title", f => f.Document.Title),
        ("address", f => f.Document.Url ?? f.Document.Name),
        ("voice", f => f.Statement.Voice),
        ("source", f => f.Actor?.Name),
        ("source_type", f => f.Actor?.Kind),
        ("party", f => f.Party?.Name),
        ("via", f => string.Join("; ", f.Via.Select(v => v.Name))),
        ("stance", f => f.Statement.Stance),
        ("factuality", f => f.Statement.Factuality),
        ("figures", f => string.Join("; ", f.Statement.Figures.Select(FoundWords.Of))),
        ("times", f => string.Join("; ", f.Statement.Times.Select(FoundWords.Of))),
        ("places", f => string.Join("; ", f.Statement.Places.Select(FoundWords.Of))),
        ("words", f => f.Statement.Words),
        ("characters", f => string.Join(' ', f.Statement.Content.Chunk(2).Select(p => $"{p[0].ToString(CultureInfo.InvariantCulture)}-{p[1].ToString(CultureInfo.InvariantCulture)}"))),
        ("attribution", f => f.Statement.Attribution),
        ("points_to", f => f.Statement.PointsTo),
    ];

    /// <summary>Writes a line of column names, then a line a statement.</summary>
    public static void Write(IEnumerable<FoundStatement> found, TextWriter output)
    {
        using var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        foreach (var (name, _) in Columns)
        {
            csv.WriteField(name);
        }

        csv.EndRecord();
        foreach (var statement in found)
        {
            foreach (var (_, value) in Columns)
            {
                csv.WriteField(value(statement));
            }

            csv.EndRecord();
        }
    }
}
