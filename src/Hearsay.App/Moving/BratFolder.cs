using System.Text;
using Hearsay.App.Output;
using Hearsay.Formats;

namespace Hearsay.App.Moving;

/// <summary>A folder of brat stand-off: <c>ID.txt</c> and <c>ID.ann</c> for each document.</summary>
internal static class BratFolder
{
    /// <summary>Writes documents into a folder.</summary>
    /// <exception cref="OutputException">A file cannot be written.</exception>
    public static void Write(IEnumerable<MarkedDocument> documents, string folder)
    {
        OutputException.Guard(folder, () => Directory.CreateDirectory(folder));
        foreach (var document in documents)
        {
            var path = Path.Combine(folder, document.Document.Id);
            Save(path + ".txt", document.Text);
            Save(path + ".ann", BratFormat.Write(document.Text, document.Attributions.Select(a => a.Attribution)));
        }
    }

    private static void Save(string path, string text)
    {
        using var file = new OutputFile(path);
        file.Write(Encoding.UTF8.GetBytes(text));
        file.Complete();
    }
}
