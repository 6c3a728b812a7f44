using System.Globalization;
using NodaTime.Text;

namespace Hearsay.Ingestion.Archives;

/// <summary>Reads the head of a record of WARC 0.17, 1.0 or 1.1 (ISO 28500:2017, section 4).</summary>
internal static class WarcHead
{
    private const int MostLines = 1000;

    /// <summary>Whether a line begins a record.</summary>
    public static bool Begins(string line)
        => line.StartsWith("WARC/", StringComparison.Ordinal) && line.AsSpan(5).TrimEnd() is { Length: >= 3 and <= 5 } version && char.IsAsciiDigit(version[0]) && version[1] == '.';

    /// <summary>Reads the lines behind the first.</summary>
    /// <exception cref="ArchiveDamageException">The archive is damaged there, or the head does not end.</exception>
    public static RecordHead Read(ArchiveBuffer archive)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string? last = null;
        for (var count = 0; archive.ReadLine() is { Length: > 0 } line; count++)
        {
            _ = count < MostLines ? true : throw new ArchiveDamageException("the head of the record does not end");
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line[0] is ' ' or '\t' && last is not null)
            {
                fields[last] = $"{fields[last]} {line.Trim()}";
            }
            else if (colon > 0 && fields.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim()))
            {
                last = line[..colon].Trim();
            }
        }

        return HeadOf(fields);
    }

    private static RecordHead HeadOf(Dictionary<string, string> fields) => new(
        KindOf(fields.GetValueOrDefault("WARC-Type")),
        fields.GetValueOrDefault("WARC-Record-ID"),
        fields.GetValueOrDefault("WARC-Target-URI")?.Trim('<', '>'),
        InstantPattern.ExtendedIso.Parse(fields.GetValueOrDefault("WARC-Date") ?? "") is { Success: true } date ? date.Value : null,
        fields.GetValueOrDefault("Content-Type"),
        long.TryParse(fields.GetValueOrDefault("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : -1,
        fields);

    private static ArchiveRecordKind KindOf(string? type) => type?.ToLowerInvariant() switch
    {
        "warcinfo" => ArchiveRecordKind.Info,
        "response" => ArchiveRecordKind.Response,
        "request" => ArchiveRecordKind.Request,
        "resource" => ArchiveRecordKind.Resource,
        "metadata" => ArchiveRecordKind.Metadata,
        "revisit" => ArchiveRecordKind.Revisit,
        "conversion" => ArchiveRecordKind.Conversion,
        "continuation" => ArchiveRecordKind.Continuation,
        _ => ArchiveRecordKind.Other,
    };
}
