using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime.Text;

namespace Hearsay.Ingestion.Archives;

/// <summary>Reads the line that begins a record of ARC 1 or 2 (Internet Archive, "ARC File Format", 1996): address, IP, date, type and length; five more fields in ARC 2.</summary>
internal static partial class ArcHead
{
    private static readonly LocalDateTimePattern Time = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMddHHmmss");
    private static readonly Dictionary<string, string> NoFields = [];

    /// <summary>What a line begins; null where it begins no record. Blanks in an address are read too.</summary>
    public static RecordHead? Read(string line)
    {
        if (Line().Match(line) is not { Success: true } match)
        {
            return null;
        }

        var target = match.Groups["target"].Value;
        var digits = match.Groups["date"].Value;
        return new RecordHead(
            target.StartsWith("filedesc:", StringComparison.Ordinal) ? ArchiveRecordKind.Info : ArchiveRecordKind.Response,
            null,
            target,
            digits.Length >= 14 && Time.Parse(digits[..14]) is { Success: true } date ? date.Value.InUtc().ToInstant() : null,
            match.Groups["type"].Value,
            long.TryParse(match.Groups["length"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : -1,
            NoFields);
    }

    [GeneratedRegex(@"^(?<target>[a-z][a-z0-9+.-]{1,20}:.{1,8000}?) (?<ip>[0-9A-Fa-f.:]{2,45}|-) (?<date>\d{8,20}) (?<type>\S{1,100}(; ?\S{1,100})?)( \d{3} \S+ \S+ \d+ \S+)? (?<length>\S{1,20})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Line();
}
