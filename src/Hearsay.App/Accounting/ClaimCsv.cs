using System.Globalization;
using CsvHelper;
using Hearsay.App.Asking;
using Hearsay.App.Grading;
using Hearsay.Claims;
using Hearsay.Claims.Grades;
using Hearsay.Formats;
using NodaTime.Text;

namespace Hearsay.App.Accounting;

/// <summary>Claims as comma-separated values (RFC 4180). A text that begins like a formula of a spreadsheet gets an apostrophe before it.</summary>
internal static class ClaimCsv
{
    private static readonly (string Name, Func<ClaimSummary, ClaimGrade, string?> Value)[] Columns =
    [
        ("claim", (c, _) => c.Claim.Id),
        ("text", (c, _) => c.Claim.Wording.Words),
        ("statement", (c, _) => c.Claim.Wording.Id),
        ("mentions", (c, _) => c.Mentions.ToString(CultureInfo.InvariantCulture)),
        ("origins", (c, _) => c.Origins.ToString(CultureInfo.InvariantCulture)),
        ("contested", (c, _) => c.IsContested ? "yes" : "no"),
        ("holders", (c, _) => string.Join("; ", c.Holders.Select(a => a.Name))),
        ("deniers", (c, _) => string.Join("; ", c.Deniers.Select(a => a.Name))),
        ("contradicts", (c, _) => string.Join("; ", c.Contradicts.Select(o => o.Id))),
        ("first", (c, _) => c.First is { } time ? OffsetDateTimePattern.Rfc3339.Format(time) : null),
        ("last", (c, _) => c.Last is { } time ? OffsetDateTimePattern.Rfc3339.Format(time) : null),
        ("factuality", (c, _) => string.Join("; ", c.Factualities.Select(StatementNames.Of))),
        ("low", (c, _) => c.Figure?.Low?.ToString(CultureInfo.InvariantCulture)),
        ("best", (c, _) => c.Figure?.Best?.ToString(CultureInfo.InvariantCulture)),
        ("high", (c, _) => c.Figure?.High?.ToString(CultureInfo.InvariantCulture)),
        ("counted", (c, _) => c.Figure?.Counted),
        ("credibility", (_, g) => ((int)g.Credibility).ToString(CultureInfo.InvariantCulture)),
        ("reason", (_, g) => g.Reason),
        ("reliability", (_, g) => GradeWords.Reliability(g)),
        ("interests", (_, g) => string.Join("; ", g.Interests.Where(i => i.Interest.IsSeen).Select(i => i.Interest.Reason))),
    ];

    /// <summary>Writes a line of column names, then a line a claim.</summary>
    public static void Write(IEnumerable<(ClaimSummary Claim, ClaimGrade Grade)> claims, TextWriter output)
    {
        using var csv = CsvWriter.Create(output, StatementCsv.Options, leaveOpen: true);
        foreach (var (name, _) in Columns)
        {
            csv.WriteField(name);
        }

        csv.EndRecord();
        foreach (var (claim, grade) in claims)
        {
            foreach (var (_, value) in Columns)
            {
                csv.WriteField(value(claim, grade));
            }

            csv.EndRecord();
        }
    }
}
