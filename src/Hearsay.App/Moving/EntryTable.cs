using System.Globalization;
using CsvHelper;
using Hearsay.App.Asking;
using Hearsay.App.Collecting;
using Hearsay.Ingestion;
using Hearsay.Ledger;

namespace Hearsay.App.Moving;

/// <summary>
/// Entries of a ledger as comma-separated values. The last column has the line that an export in JSON Lines would have, but for texts and
/// originals; the others repeat some of it for people. A line begins with a brace, so that no spreadsheet takes it for a formula.
/// </summary>
internal static class EntryTable
{
    private const string Line = "line";
    private const int LongestRow = 1 << 29;

    private static readonly CsvReaderOptions Options = CsvReaderOptions.Default with { MalformedData = CsvMalformedDataHandling.Throw, MaxRecordSize = LongestRow, TrackLineNumbers = true };

    /// <summary>Writes entries.</summary>
    public static void Write(IEnumerable<ExportedEntry> entries, TextWriter output)
    {
        using var csv = CsvWriter.Create(output, StatementCsv.Options, leaveOpen: true);
        Row(csv, "entry", "kind", "made", "document", "hash", Line);
        foreach (var entry in entries)
        {
            Row(csv, entry.Entry.ToString(CultureInfo.InvariantCulture), entry.Kind, entry.Made, entry.Document, entry.Hash, System.Text.Encoding.UTF8.GetString(entry.ToLine()));
        }
    }

    /// <summary>The lines of a table, in order. Where it cannot be read any further, the last says why.</summary>
    public static IEnumerable<FileLine> Read(string path)
    {
        using var file = FileSystemErrors.Try(() => File.OpenRead(path), out var reason);
        if (file is null)
        {
            yield return new FileLine("", [], new Refusal(path, "", reason!));
            yield break;
        }

        using var rows = CsvReader.Create(file, Options);
        while (Next(rows, path) is { } line)
        {
            yield return line;
            if (line.Refusal is not null)
            {
                yield break;
            }
        }
    }

    private static FileLine? Next(CsvReader rows, string path)
    {
        var place = "";
        try
        {
            if (!rows.Read())
            {
                return null;
            }

            place = string.Create(CultureInfo.InvariantCulture, $"line {rows.LineNumber}");
            return rows.TryGetFieldIndex(Line, out var column) ? new FileLine(place, rows.GetSpan(column).ToArray())
                : new FileLine(place, [], new Refusal(path, "line 1", $"has no column '{Line}', so it is no table of entries as hearsay export --format csv writes it"));
        }
        catch (CsvFormatException error)
        {
            place = string.Create(CultureInfo.InvariantCulture, $"line {error.LineNumber}");
            return new FileLine(place, [], new Refusal(path, place, $"is no row of comma-separated values: {error.Message.Split('\n')[0].TrimEnd()}"));
        }
        catch (IOException error)
        {
            return new FileLine(place, [], new Refusal(path, place, Refusals.Unreadable(error.Message)));
        }
    }

    private static void Row(CsvWriter csv, params ReadOnlySpan<string?> fields)
    {
        foreach (var field in fields)
        {
            csv.WriteField(field);
        }

        csv.EndRecord();
    }
}
