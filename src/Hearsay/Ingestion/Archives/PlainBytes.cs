namespace Hearsay.Ingestion.Archives;

/// <summary>The bytes of an archive that is not compressed.</summary>
/// <param name="file">The archive, behind its first bytes.</param>
/// <param name="first">Those.</param>
internal sealed class PlainBytes(Stream file, byte[] first) : ArchiveBytes
{
    private long _place;
    private bool _isLost;

    /// <inheritdoc/>
    public override long Place => _place;

    /// <inheritdoc/>
    public override int Read(byte[] buffer)
    {
        var read = _place == 0 ? first.Length : 0;
        first.AsSpan(0, read).CopyTo(buffer);
        _isLost = true;
        read = read > 0 ? read : Read(file, buffer, 0);
        _isLost = false;
        _place += read;
        return read;
    }

    /// <summary>Only a disk can fail here.</summary>
    public override bool Recover() => !_isLost;

    /// <inheritdoc/>
    public override void Dispose()
    {
    }
}
