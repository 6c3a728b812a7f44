namespace Hearsay.Ingestion.Archives;

/// <summary>Feeds the compressed bytes of a file to a decompressor, and knows which it gave last.</summary>
/// <param name="file">The file.</param>
internal sealed class MemberFeed(GzipFile file) : Stream
{
    /// <summary>Where the bytes begin that were given last.</summary>
    public long LastPlace { get; private set; }

    /// <summary>How many they were.</summary>
    public int LastLength { get; private set; }

    /// <summary>Whether more were asked for than there are.</summary>
    public bool IsAtEnd { get; private set; }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
    {
        IsAtEnd = !file.Has(1);
        if (!IsAtEnd)
        {
            (LastPlace, LastLength) = (file.Place, Math.Min(count, file.Ahead.Length));
            file.Ahead[..LastLength].CopyTo(buffer.AsSpan(offset));
            file.GoTo(file.Place + LastLength);
        }

        return IsAtEnd ? 0 : LastLength;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
