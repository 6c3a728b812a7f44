namespace Hearsay.Ingestion.Archives;

/// <summary>The block of a record. Where the archive is damaged it ends early, and says why.</summary>
/// <param name="buffer">The archive, at the beginning of the block.</param>
/// <param name="length">The bytes that the record says it has.</param>
internal sealed class ArchiveBlock(ArchiveBuffer buffer, long length) : Stream
{
    private long _position;

    /// <summary>Why the block ends early; null where it does not.</summary>
    public string? Damage { get; private set; }

    /// <summary>Whether the archive ends in the block.</summary>
    public bool IsCutOff { get; private set; }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => length;

    /// <inheritdoc/>
    public override long Position { get => _position; set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override int Read(Span<byte> target)
    {
        if (Damage is not null || _position == length || target.IsEmpty)
        {
            return 0;
        }

        try
        {
            var read = buffer.Read(target[..(int)Math.Min(target.Length, length - _position)]);
            IsCutOff = read == 0;
            Damage = IsCutOff ? "ends in the middle of a record" : null;
            _position += read;
            return read;
        }
        catch (ArchiveDamageException damage)
        {
            Damage = damage.Message;
            return 0;
        }
    }

    /// <inheritdoc/>
    public override int Read(byte[] target, int offset, int count) => Read(target.AsSpan(offset, count));

    /// <summary>Says that the block is damaged.</summary>
    public void Fail(string damage) => Damage ??= damage;

    /// <summary>Reads what remains.</summary>
    public void Skip()
    {
        var nothing = new byte[1 << 15];
        while (Read(nothing.AsSpan()) > 0)
        {
        }
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
    public override void Write(byte[] source, int offset, int count) => throw new NotSupportedException();
}
