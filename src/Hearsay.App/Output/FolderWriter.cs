using System.Globalization;
using System.Text;

namespace Hearsay.App.Output;

/// <summary>Each reading in a file of its own, named after its document, in the sub-folder that the document had.</summary>
internal sealed class FolderWriter : ReadingWriter
{
    private readonly ReadingFormat _format;
    private readonly string _folder;
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes the folder, so that a run that could not write ends before it reads.</summary>
    /// <exception cref="OutputException">It cannot be made.</exception>
    public FolderWriter(ReadingFormat format, string folder)
    {
        (_format, _folder) = (format, folder);
        MakeFolder(folder);
    }

    /// <inheritdoc/>
    public override void Write(Reading reading, string name)
    {
        var path = Path.Combine(_folder, Unused(Path.ChangeExtension(name, null)));
        MakeFolder(Path.GetDirectoryName(path)!);
        if (_format.WithSource)
        {
            SaveText(path + ".txt", Encoding.UTF8.GetBytes(reading.Document.Text));
        }

        var buffer = new MemoryStream();
        buffer.Write(Encoding.UTF8.GetBytes(_format.Header));
        _format.Write(reading, buffer);
        Save(path + _format.Extension, buffer.GetBuffer().AsMemory(0, (int)buffer.Length));
    }

    /// <summary>Every file was whole as soon as it was written.</summary>
    public override void Complete()
    {
    }

    /// <summary>The text beside its annotations. A file of that name may be an input, so that none is replaced by another text.</summary>
    private static void SaveText(string path, byte[] text)
    {
        if (OutputException.Guard(path, () => OwnText.Differs(path, text)))
        {
            throw new OutputException(path, "a file of that name holds another text; choose another folder with --out");
        }

        Save(path, text);
    }

    private static void MakeFolder(string folder) => OutputException.Guard(folder, () => Directory.CreateDirectory(folder));

    private static void Save(string path, ReadOnlyMemory<byte> bytes)
    {
        using var file = new OutputFile(path);
        file.Write(bytes);
        file.Complete();
    }

    /// <summary>The name, numbered where another document of this run has it already.</summary>
    private string Unused(string stem)
    {
        var name = stem;
        for (var n = 2; !_names.Add(name); n++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{stem}-{n}");
        }

        return name;
    }
}
