using System.Text;
using Hearsay.Formats;

namespace Hearsay.App.Output;

/// <summary>A format of readings: its file name extension, and how one reading is written.</summary>
/// <param name="Extension">With the dot.</param>
/// <param name="Write">Writes a reading as bytes.</param>
/// <param name="Begin">What stands before several readings in one stream.</param>
/// <param name="Between">What stands between two.</param>
/// <param name="End">What stands after the last.</param>
/// <param name="Header">What stands once at the beginning of every stream or file.</param>
/// <param name="IsRows">Whether several readings are simply one after another, so that they can share a file.</param>
/// <param name="WithSource">Whether the text belongs beside it, as <c>NAME.txt</c>.</param>
internal sealed record ReadingFormat(string Extension, Action<Reading, Stream> Write, string Begin = "", string Between = "", string End = "", string Header = "", bool IsRows = false, bool WithSource = false)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The format of a name.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The name is none of table, json, jsonl, csv, brat, html.</exception>
    public static ReadingFormat Of(string name, Terminal terminal, bool withText) => name switch
    {
        "table" => new ReadingFormat(".table.txt", AsText((reading, output) => ReadingTable.Write(reading, output, terminal)), Between: "\n"),
        "json" => new ReadingFormat(".json", (reading, output) => JsonFormat.Write(reading, output, indented: true, withText), "[\n", ",\n", "]\n"),
        "jsonl" => new ReadingFormat(".jsonl", (reading, output) => JsonFormat.Write(reading, output, indented: false, withText), IsRows: true),
        "csv" => new ReadingFormat(".csv", AsText(CsvFormat.Write), Header: CsvFormat.Header, IsRows: true),
        "brat" => new ReadingFormat(".ann", AsText((reading, output) => output.Write(BratFormat.Write(reading))), WithSource: true),
        "html" => new ReadingFormat(".html", AsText(HtmlFormat.Write)),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "is no format"),
    };

    private static Action<Reading, Stream> AsText(Action<Reading, TextWriter> write) => (reading, output) =>
    {
        using var writer = new StreamWriter(output, Utf8, bufferSize: 16384, leaveOpen: true) { NewLine = "\n" };
        write(reading, writer);
    };
}
