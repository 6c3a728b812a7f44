using System.Text;

namespace Hearsay.App.Output;

/// <summary>Each reading in a file of its own, named after its document. A file takes its name only when it is whole.</summary>
internal sealed class FolderWriter(ReadingFormat format, string folder) : ReadingWriter
{
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override async Task WriteAsync(Reading reading)
    {
        Directory.CreateDirectory(folder);
        var name = NameOf(reading.Document.Name);
        await SaveAsync(Path.Combine(folder, name + format.Extension), stream => format.Write(reading, stream)).ConfigureAwait(false);
        if (format.WithSource)
        {
            await SaveAsync(Path.Combine(folder, name + ".txt"), stream => stream.Write(Encoding.UTF8.GetBytes(reading.Document.Text))).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static async Task SaveAsync(string path, Action<Stream> write)
    {
        var part = path + ".part";
        await using (var stream = new FileStream(part, FileMode.Create))
        {
            write(stream);
        }

        File.Move(part, path, overwrite: true);
    }

    /// <summary>The document's file name without its extension; numbered where another document has it already.</summary>
    private string NameOf(string document)
    {
        var stem = document == "-" ? "stdin" : Path.GetFileNameWithoutExtension(document);
        var name = stem;
        for (var n = 2; !_names.Add(name); n++)
        {
            name = $"{stem}-{n}";
        }

        return name;
    }
}
