namespace Hearsay.Ingestion.Archives;

/// <summary>A file of gzip members, with the bytes of the one that is being read, so that one can go back in it.</summary>
/// <param name="file">The file, behind its first bytes.</param>
/// <param name="first">Those.</param>
internal sealed class GzipFile(Stream file, byte[] first)
{
    private readonly byte[] _buffer = [.. first, .. new byte[(1 << 20) - first.Length]];
    private int _start, _end = first.Length;
    private long _place;

    /// <summary>Where in the file the next byte stands.</summary>
    public long Place => _place + _start;

    /// <summary>Whether the file could not be read.</summary>
    public bool IsLost { get; private set; }

    /// <summary>The bytes that are here.</summary>
    public ReadOnlySpan<byte> Ahead => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Goes forward, or back, to a place; back as far as the bytes are still here.</summary>
    public void GoTo(long place) => _start = (int)Math.Clamp(place - _place, 0, _end);

    /// <summary>Reads until so many bytes are here, at most half a million. False where the file ends before.</summary>
    /// <exception cref="ArchiveDamageException">The file cannot be read.</exception>
    public bool Has(int count)
    {
        while (_end - _start < count && Fill())
        {
        }

        return _end - _start >= count;
    }

    private bool Fill()
    {
        if (_end == _buffer.Length)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _place += _start;
            (_start, _end) = (0, _end - _start);
        }

        IsLost = true;
        var read = ArchiveBytes.Read(file, _buffer, _end);
        IsLost = false;
        _end += read;
        return read > 0;
    }
}
