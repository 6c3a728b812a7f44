using System.Buffers.Binary;
using System.IO.Compression;

namespace Hearsay.Ingestion.Archives;

/// <summary>
/// The bytes of an archive of gzip members (RFC 1952), which are usually one a record. The platform's stream does not tell where a member
/// ends; the checksum and length that stand there do, for they are known by then.
/// </summary>
/// <param name="file">The archive.</param>
internal sealed class GzipBytes(GzipFile file) : ArchiveBytes
{
    private const int TrailerLength = 8;
    private const int LongestHead = 1 << 16;

    private DeflateStream? _member;
    private MemberFeed _feed = new(file);
    private long _place, _recoverAt;
    private uint _sum, _length;

    /// <inheritdoc/>
    public override long Place => _place;

    /// <inheritdoc/>
    public override int Read(byte[] buffer)
    {
        while (_member is not null || Begin())
        {
            var read = Inflate(buffer);
            _sum = Crc32.Append(_sum, buffer.AsSpan(0, read));
            _length += (uint)read;
            if (read > 0)
            {
                return read;
            }

            Finish();
        }

        return 0;
    }

    /// <summary>Looks for the next member behind the beginning of the damaged one, as far back as its bytes are still here.</summary>
    public override bool Recover()
    {
        Close();
        file.GoTo(_recoverAt);
        while (!file.IsLost && file.Has(3))
        {
            var found = file.Ahead.IndexOf<byte>([0x1F, 0x8B, 0x08]);
            file.GoTo(file.Place + (found >= 0 ? found : file.Ahead.Length - 2));
            if (found >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Begins the next member. False at the end of the file; zeros there are padding.</summary>
    private bool Begin()
    {
        while (file.Has(1) && file.Ahead[0] == 0)
        {
            file.GoTo(file.Place + 1);
        }

        _place = file.Place;
        _recoverAt = _place + 1;
        if (!file.Has(1))
        {
            return false;
        }

        file.GoTo(_place + HeadLength());
        _feed = new MemberFeed(file);
        _member = new DeflateStream(_feed, CompressionMode.Decompress);
        (_sum, _length) = (0, 0);
        return true;
    }

    private int Inflate(byte[] buffer)
    {
        try
        {
            return _member!.Read(buffer);
        }
        catch (InvalidDataException)
        {
            throw Damage(_feed.IsAtEnd, "the compressed bytes are damaged");
        }
    }

    /// <summary>Ends a member behind its checksum and length, which stand in or right behind the bytes that it was given last.</summary>
    private void Finish()
    {
        Close();
        var trailer = new byte[TrailerLength];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, _sum);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer.AsSpan(4), _length);
        file.GoTo(_feed.LastPlace);
        var isWhole = file.Has(_feed.LastLength + TrailerLength);
        var last = file.Ahead[..Math.Min(file.Ahead.Length, _feed.LastLength + TrailerLength)];
        var found = last.IndexOf(trailer);
        if (found < 0)
        {
            var (end, beginning) = (last.ToArray(), trailer);
            throw Damage(_feed.IsAtEnd || (!isWhole && Enumerable.Range(1, TrailerLength - 1).Any(n => end.AsSpan().EndsWith(beginning.AsSpan(0, n)))), "the checksum of the compressed record is wrong");
        }

        file.GoTo(file.Place + found + TrailerLength);
    }

    private ArchiveDamageException Damage(bool isCutOff, string otherwise)
    {
        Close();
        file.GoTo(_recoverAt);
        return new ArchiveDamageException(isCutOff ? "ends in the middle of a compressed record" : otherwise);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        Close();
        _feed.Dispose();
    }

    private void Close()
    {
        _member?.Dispose();
        _member = null;
    }

    /// <summary>The length of the head of a member (RFC 1952, section 2.3).</summary>
    private int HeadLength()
    {
        const int Fixed = 10, HasSum = 2, HasExtra = 4, HasName = 8, HasComment = 16, Reserved = 0xE0;
        if (!file.Has(Fixed) || file.Ahead is not [0x1F, 0x8B, 0x08, ..] || (file.Ahead[3] & Reserved) != 0)
        {
            throw new ArchiveDamageException("no compressed record begins here");
        }

        var flags = file.Ahead[3];
        var length = Fixed;
        length += (flags & HasExtra) == 0 ? 0 : file.Has(length + 2) ? 2 + BinaryPrimitives.ReadUInt16LittleEndian(file.Ahead[length..]) : LongestHead;
        length += (flags & HasName) == 0 ? 0 : TextLength(length);
        length += (flags & HasComment) == 0 ? 0 : TextLength(length);
        length += (flags & HasSum) == 0 ? 0 : 2;
        return length < LongestHead && file.Has(length) ? length : throw new ArchiveDamageException("no compressed record begins here");
    }

    private int TextLength(int at)
    {
        var length = 1;
        while (length < LongestHead && file.Has(at + length) && file.Ahead[at + length - 1] != 0)
        {
            length++;
        }

        return length;
    }
}
