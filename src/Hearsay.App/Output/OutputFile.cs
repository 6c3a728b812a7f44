namespace Hearsay.App.Output;

/// <summary>A file that takes its name only when it is whole; until then it is called <c>NAME.part</c>. A device is written directly.</summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string _path;
    private readonly string? _part;
    private readonly FileStream _stream;
    private bool _leave;

    /// <summary>Opens the file.</summary>
    /// <exception cref="OutputException">It cannot be made.</exception>
    public OutputFile(string path)
    {
        _path = path;
        _part = path.StartsWith("/dev/", StringComparison.Ordinal) ? null : path + ".part";

        // without a buffer, so that closing a file on a full disk has nothing left to fail with
        _stream = OutputException.Guard(path, () => new FileStream(_part ?? path, _part is null ? FileMode.Open : FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0));
    }

    /// <summary>Writes bytes at the end.</summary>
    /// <exception cref="OutputException">They cannot be written.</exception>
    public void Write(ReadOnlyMemory<byte> bytes) => OutputException.Guard(_path, () => _stream.Write(bytes.Span));

    /// <summary>Gives the whole file its name.</summary>
    /// <exception cref="OutputException">It cannot have that name.</exception>
    public void Complete()
    {
        _stream.Dispose();
        if (_part is not null)
        {
            OutputException.Guard(_path, () => File.Move(_part, _path, overwrite: true));
        }

        _leave = true;
    }

    /// <summary>Leaves what is there under the name of the part.</summary>
    /// <returns>That name; null for a device.</returns>
    public string? KeepPart()
    {
        _leave = true;
        return _part;
    }

    /// <summary>Closes the file, and removes it where it is not whole.</summary>
    public void Dispose()
    {
        _stream.Dispose();
        if (!_leave && _part is not null)
        {
            File.Delete(_part);
        }
    }
}
