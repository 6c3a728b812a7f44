namespace Hearsay.App.Output;

/// <summary>Where the readings of a run go, one after another.</summary>
internal abstract class ReadingWriter : IDisposable
{
    /// <summary>The writer for a format and a target.</summary>
    /// <param name="terminal">Standard output.</param>
    /// <param name="format">table, json, jsonl, csv, brat or html.</param>
    /// <param name="path">File or folder; null for standard output.</param>
    /// <param name="many">Whether there are, or may be, several documents.</param>
    /// <param name="withText">Whether JSON carries the text.</param>
    /// <exception cref="OutputException">The target cannot be made.</exception>
    public static ReadingWriter Create(Terminal terminal, string format, string? path, bool many, bool withText)
    {
        if (path is null)
        {
            return new StandardOutputWriter(ReadingFormat.Of(format, terminal, withText), terminal, many);
        }

        // a file is read later, on another screen or none
        var plain = ReadingFormat.Of(format, terminal with { IsOutputScreen = false, HasColour = false, Width = Terminal.UsualWidth }, withText);
        var isFolder = Directory.Exists(path) || Path.EndsInDirectorySeparator(path) || (many && !plain.IsRows);
        return isFolder ? new FolderWriter(plain, path) : new SingleFileWriter(plain, path, terminal, many);
    }

    /// <summary>Writes one reading. When it returns, the reading is written.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="name">A relative path for a file of its own, with the extension of the input.</param>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public abstract void Write(Reading reading, string name);

    /// <summary>Ends the output of a run that read everything it could.</summary>
    /// <exception cref="OutputException">The end cannot be written.</exception>
    public abstract void Complete();

    /// <summary>Closes the output. Without <see cref="Complete"/> before it, nothing takes its final name.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes what a writer holds open.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }
}
