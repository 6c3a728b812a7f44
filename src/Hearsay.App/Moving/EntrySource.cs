using System.Globalization;
using Hearsay.App.Collecting;
using Hearsay.Formats.Annotations;
using Hearsay.Ingestion;
using Hearsay.Ledger;

namespace Hearsay.App.Moving;

/// <summary>Where an export holds the entries of a ledger.</summary>
/// <param name="Name">What messages call it.</param>
/// <param name="Lines">A line for each entry.</param>
/// <param name="Complete">Adds to an entry what stands elsewhere in the export; throws <see cref="InvalidDataException"/> where that is missing.</param>
internal sealed record EntrySource(string Name, IEnumerable<FileLine> Lines, Func<ExportedEntry, ExportedEntry> Complete)
{
    private const int LongestLine = 1 << 29;

    /// <summary>JSON Lines.</summary>
    public static EntrySource Of(string input, Func<Stream> standardInput)
        => new(input, (input == InputFinder.StandardInputName ? new LineFile(input, standardInput, LongestLine) : LineFile.Of(input, LongestLine)).Read(), e => e);

    /// <summary>A folder of brat; null where it holds no entries.</summary>
    public static EntrySource? OfBrat(string folder)
        => BratFolder.Entries(folder) is var path && File.Exists(path) ? new(path, LineFile.Of(path, LongestLine).Read(), BratFolder.Files(folder).Read) : null;

    /// <summary>A folder of tables.</summary>
    public static EntrySource OfCsv(string folder) => new(CsvFolder.Entries(folder), EntryTable.Read(CsvFolder.Entries(folder)), CsvFolder.Files(folder).Read);

    /// <summary>A page of annotations; null where it holds no entries.</summary>
    /// <exception cref="InvalidDataException">The bytes are no JSON.</exception>
    public static EntrySource? OfAnnotations(string input, byte[] page)
        => AnnotationParser.Entries(page) is { } entries ? new(input, entries.Select((e, i) => new FileLine(string.Create(CultureInfo.InvariantCulture, $"entries {i + 1}"), e)), e => e) : null;
}
