namespace Hearsay.App.Output;

/// <summary>Where the readings of a run go, one after another.</summary>
internal abstract class ReadingWriter : IAsyncDisposable
{
    /// <summary>The writer for a format and a target.</summary>
    /// <param name="terminal">Standard output.</param>
    /// <param name="format">table, json, jsonl, brat or html.</param>
    /// <param name="path">File or folder; null for standard output.</param>
    /// <param name="many">Whether there are, or may be, several documents.</param>
    /// <param name="withText">Whether JSON carries the text.</param>
    public static ReadingWriter Create(Terminal terminal, string format, string? path, bool many, bool withText)
    {
        if (path is not null && format != "jsonl" && (many || Directory.Exists(path) || Path.EndsInDirectorySeparator(path)))
        {
            return new FolderWriter(ReadingFormat.Of(format, terminal with { IsOutputScreen = false }, withText), path);
        }

        return new SingleStreamWriter(ReadingFormat.Of(format, terminal with { IsOutputScreen = terminal.IsOutputScreen && path is null }, withText), path, terminal, many);
    }

    /// <summary>Writes one reading. When it returns, the reading is written.</summary>
    public abstract Task WriteAsync(Reading reading);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();
}
