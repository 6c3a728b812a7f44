using System.Text;
using Hearsay.App.Output;
using Hearsay.Formats;
using Hearsay.Ledger;

namespace Hearsay.App.Moving;

/// <summary>
/// A folder of brat stand-off: <c>ID.txt</c> and <c>ID.ann</c> for each document, and of a whole ledger its entries in <c>entries.jsonl</c>
/// and its originals.
/// </summary>
internal static class BratFolder
{
    /// <summary>The file of entries, lines as in an export in JSON Lines but for texts and originals.</summary>
    public static string Entries(string folder) => Path.Combine(folder, "entries.jsonl");

    /// <summary>The texts and originals.</summary>
    public static EntryFiles Files(string folder) => new(folder, "");

    /// <summary>What stands in the file of annotations of a document.</summary>
    public static string AnnotationsOf(MarkedDocument document) => BratFormat.Write(document.Text, document.Attributions.Select(a => a.Attribution));

    /// <summary>Writes documents into a folder.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="entries">Every entry of the ledger; null where it is not whole.</param>
    /// <param name="folder">The folder.</param>
    /// <exception cref="OutputException">A file cannot be written.</exception>
    public static void Write(IEnumerable<MarkedDocument> documents, IEnumerable<ExportedEntry>? entries, string folder)
    {
        OutputException.Guard(folder, () => Directory.CreateDirectory(folder));
        var files = Files(folder);
        foreach (var document in documents)
        {
            files.WriteText(document.Document.Id, document.Text);
            ExportFile.Write(Path.Combine(folder, document.Document.Id + ".ann"), Encoding.UTF8.GetBytes(AnnotationsOf(document)));
        }

        if (entries is not null)
        {
            // last, so that a folder that has it is whole
            ExportFile.Write(Entries(folder), output => EntryLines.Write(entries.Select(files.Write), output));
        }
    }
}
