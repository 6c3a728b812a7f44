using System.Text;
using Hearsay.App.Output;

namespace Hearsay.App.Moving;

/// <summary>Writes files of an export, each of which has its name only when it is whole.</summary>
internal static class ExportFile
{
    private const int BufferBytes = 1 << 16;

    /// <summary>Writes bytes into a file, whose folder is made where there is none.</summary>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public static void Write(string path, byte[] bytes) => Write(path, stream => stream.Write(bytes));

    /// <summary>Writes into a file, whose folder is made where there is none.</summary>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
        {
            OutputException.Guard(folder, () => Directory.CreateDirectory(folder));
        }

        using var file = new OutputFile(path);
        using (var output = new BufferedStream(new OutputStream(file), BufferBytes))
        {
            write(output);
        }

        file.Complete();
    }

    /// <summary>Writes text in UTF-8.</summary>
    public static void WriteText(Stream output, Action<TextWriter> write)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        write(text);
    }
}
