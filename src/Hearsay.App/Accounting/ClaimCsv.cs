using System.Globalization;
using CsvHelper;
using Hearsay.App.Asking;
using Hearsay.Claims;
using Hearsay.Formats;
using NodaTime.Text;

namespace Hearsay.App.Accounting;

/// <summary>Claims as comma-separated values (RFC 4180). A text that begins like a formula of a spreadsheet gets an apostrophe before it.</summary>
internal static class ClaimCsv
{
    private static readonly (string Name, Func<ClaimSummary, string?> Value)[] Columns =
    [
        ("claim", c => c.Claim.Id),
        ("text", c => c.Claim.Wording.Words),
        ("statement", c => c.Claim.Wording.Id),
        ("mentions", c => c.Mentions.ToString(CultureInfo.InvariantCulture)),
        ("origins", c => c.Origins.ToString(CultureInfo.InvariantCulture)),
        ("contested", c => c.IsContested ? "yes" : "no"),
        ("holders", c => string.Join("; ", c.Holders.Select(a => a.Name))),
        ("deniers", c => string.Join("; ", c.Deniers.Select(a => a.Name))),
        ("contradicts", c => string.Join("; ", c.Contradicts.Select(o => o.Id))),
        ("first", c => c.First is { } time ? OffsetDateTimePattern.Rfc3339.Format(time) : null),
        ("last", c => c.Last is { } time ? OffsetDateTimePattern.Rfc3339.Format(time) : null),
        ("factuality", c => string.Join("; ", c.Factualities.Select(StatementNames.Of))),
        ("low", c => c.Figure?.Low?.ToString(CultureInfo.InvariantCulture)),
        ("best", c => c.Figure?.Best?.ToString(CultureInfo.InvariantCulture)),
        ("high", c => c.Figure?.High?.ToString(CultureInfo.InvariantCulture)),
        ("counted", c => c.Figure?.Counted),
    ];

    /// <summary>Writes a line of column names, then a line a claim.</summary>
    public static void Write(IEnumerable<ClaimSummary> claims, TextWriter output)
    {
        using var csv = CsvWriter.Create(output, StatementCsv.Options, leaveOpen: true);
        foreach (var (name, _) in Columns)
        {
            csv.WriteField(name);
        }

        csv.EndRecord();
        foreach (var claim in claims)
        {
            foreach (var (_, value) in Columns)
            {
                csv.WriteField(value(claim));
            }

            csv.EndRecord();
        }
    }
}
