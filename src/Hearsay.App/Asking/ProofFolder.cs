using System.Globalization;
using System.Text;
using Hearsay.App.Output;
using Hearsay.Ledger;

namespace Hearsay.App.Asking;

/// <summary>Files from which anybody can check a statement with nothing but a program that makes SHA-256 sums.</summary>
internal sealed class ProofFolder(ILedger ledger, string folder)
{
    private readonly StringBuilder _sums = new();

    /// <summary>Writes the files.</summary>
    /// <param name="document">The document.</param>
    /// <param name="statements">The statements of its last reading that are to be checked.</param>
    /// <param name="cancellation">Stops it.</param>
    public void Write(LedgerDocument document, IReadOnlyList<LedgerStatement> statements, CancellationToken cancellation)
    {
        OutputException.Guard(folder, () => Directory.CreateDirectory(Path.Combine(folder, "entries")));
        var reading = ledger.Readings(document.Id) is [.., var kept] ? kept : null;
        Save("original", ledger.Original(document.Sha256));
        Save("text.txt", Encoding.UTF8.GetBytes(ledger.Text(document.Id)));
        Save("document.json", LedgerJson.Bytes(document));
        if (reading is not null)
        {
            Save("reading.json", reading.Json);
        }

        var (made, last) = SaveEntries(document, cancellation);
        var sums = _sums.ToString();
        Save("SHA256SUMS", Encoding.UTF8.GetBytes(sums));
        Save("README.txt", Encoding.UTF8.GetBytes(Readme(document, statements, reading, made, last)));
    }

    /// <summary>The entry of the document and all after it, up to the end of the chain.</summary>
    private (Entry Made, Entry Last) SaveEntries(LedgerDocument document, CancellationToken cancellation)
    {
        var before = Entry.NoHash;
        Entry? made = null, last = null;
        foreach (var entry in ledger.Entries())
        {
            cancellation.ThrowIfCancellationRequested();
            made ??= entry.Kind == EntryKind.Document && entry.Document == document.Id ? entry : null;
            if (made is not null)
            {
                Save(FileOf(entry.Number), Encoding.UTF8.GetBytes(entry.LinesAfter(before)));
            }

            (before, last) = (entry.Hash, entry);
        }

        return (made ?? throw new InvalidDataException($"the document {document.Id} has no entry"), last!);
    }

    private void Save(string name, byte[] bytes)
    {
        using var file = new OutputFile(Path.Combine(folder, name));
        file.Write(bytes);
        file.Complete();
        _sums.Append(CultureInfo.InvariantCulture, $"{Sha256.Of(bytes)}  {name}\n");
    }

    private static string FileOf(long number) => string.Create(CultureInfo.InvariantCulture, $"entries/{number:D8}.txt");

    private static string Readme(LedgerDocument document, IReadOnlyList<LedgerStatement> statements, KeptReading? reading, Entry made, Entry last)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            What stands here can be checked with a program that makes SHA-256 sums, such as sha256sum, and by reading.

            1.  sha256sum -c SHA256SUMS
                Every file is what it was when it was written here.

            2.  sha256sum original text.txt document.json
                {document.Sha256}
                of the original stands in the line "original" of {FileOf(made.Number)};
                {made.Body}
                of document.json in its line "body"; and that of text.txt in document.json as "textSha256":
                {document.TextSha256}
                text.txt is the text of the article in the original.

            """);
        if (reading is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"""

                3.  sha256sum reading.json
                    It stands in the line "body" of {FileOf(reading.Entry)}, which names the program and the weights:
                    {reading.Program}, {reading.Weights}

                4.  These statements stand in reading.json under "statements", each with its words ("content": first character and the one
                    behind the last, in UTF-16 code units of text.txt):

                """);
            foreach (var statement in statements)
            {
                text.Append(CultureInfo.InvariantCulture, $"    {statement.Id}  {string.Join(' ', statement.Content)}  {statement.Words.ReplaceLineEndings(" ")}\n");
            }
        }

        return text.Append(CultureInfo.InvariantCulture, $"""

            5.  sha256sum entries/*.txt
                Each sum stands in the line "previous" of the next file. So nothing was changed, left out or put in between
                {FileOf(made.Number)}, made at {made.Made}, and the last,
                {FileOf(last.Number)}, made at {last.Made}, whose own sum is that of the whole ledger:
                {last.Hash}
                Ask whoever kept that sum at the time, and not only whoever gave you this folder.

            """).ToString();
    }
}
