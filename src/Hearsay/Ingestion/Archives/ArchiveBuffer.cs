using System.Text;

namespace Hearsay.Ingestion.Archives;

/// <summary>Reads lines and runs of bytes from an archive.</summary>
/// <param name="bytes">Its bytes.</param>
internal sealed class ArchiveBuffer(ArchiveBytes bytes) : IDisposable
{
    /// <summary>The most bytes of a line that is read as one.</summary>
    public const int LongestLine = 1 << 16;

    private readonly byte[] _buffer = new byte[1 << 16];
    private int _start, _end;

    /// <summary>Where in the file the next byte comes from.</summary>
    /// <exception cref="ArchiveDamageException">The file is damaged here.</exception>
    public long Place
    {
        get
        {
            _ = Fill();
            return bytes is PlainBytes ? bytes.Place - (_end - _start) : bytes.Place;
        }
    }

    /// <summary>Where in the file damage is that was met last: where the compressed record begins that is being read.</summary>
    public long DamagePlace => bytes.Place;

    /// <summary>The next line without its end, or the first bytes of one that is too long; null at the end of the archive.</summary>
    /// <exception cref="ArchiveDamageException">The file is damaged here.</exception>
    public string? ReadLine()
    {
        var line = new MemoryStream();
        while (Fill())
        {
            var here = _buffer.AsSpan(_start, Math.Min(_end - _start, LongestLine - (int)line.Length));
            var length = here.IndexOf((byte)'\n');
            line.Write(length < 0 ? here : here[..length]);
            _start += length < 0 ? here.Length : length + 1;
            if (length >= 0 || line.Length == LongestLine)
            {
                return TextOf(line);
            }
        }

        return line.Length > 0 ? TextOf(line) : null;
    }

    /// <summary>The next bytes, at least one; 0 at the end of the archive.</summary>
    /// <exception cref="ArchiveDamageException">The file is damaged here.</exception>
    public int Read(Span<byte> target)
    {
        if (!Fill())
        {
            return 0;
        }

        var count = Math.Min(target.Length, _end - _start);
        _buffer.AsSpan(_start, count).CopyTo(target);
        _start += count;
        return count;
    }

    /// <summary>Leaves out empty lines.</summary>
    /// <exception cref="ArchiveDamageException">The file is damaged here.</exception>
    public void SkipLineEnds()
    {
        while (Fill() && _buffer[_start] is (byte)'\r' or (byte)'\n')
        {
            _start++;
        }
    }

    /// <summary>After damage, goes to the next place that can be read. False where there is none.</summary>
    public bool Recover()
    {
        _start = _end;
        return bytes.Recover();
    }

    /// <inheritdoc/>
    public void Dispose() => bytes.Dispose();

    private bool Fill()
    {
        if (_start == _end)
        {
            (_start, _end) = (0, 0);
            _end = bytes.Read(_buffer);
        }

        return _end > 0;
    }

    private static string TextOf(MemoryStream line) => Encoding.UTF8.GetString(line.GetBuffer(), 0, (int)line.Length).TrimEnd('\r');
}
