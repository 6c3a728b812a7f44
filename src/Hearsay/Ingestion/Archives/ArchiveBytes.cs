namespace Hearsay.Ingestion.Archives;

/// <summary>The bytes of an archive, uncompressed, read once and forward.</summary>
internal abstract class ArchiveBytes : IDisposable
{
    /// <summary>The bytes of an archive, whether it is compressed or not.</summary>
    /// <exception cref="ArchiveDamageException">The file cannot be read.</exception>
    public static ArchiveBytes Open(Stream file)
    {
        var first = new byte[2];
        var length = 0;
        for (int read; length < first.Length && (read = Read(file, first, length)) > 0;)
        {
            length += read;
        }

        return first is [0x1F, 0x8B] ? new GzipBytes(new GzipFile(file, first)) : new PlainBytes(file, first[..length]);
    }

    /// <summary>Where in the file the bytes come from that are read next: the byte itself, or where the compressed member begins that it is in.</summary>
    public abstract long Place { get; }

    /// <summary>The next bytes, at least one; 0 at the end.</summary>
    /// <exception cref="ArchiveDamageException">The file is damaged here.</exception>
    public abstract int Read(byte[] buffer);

    /// <summary>After damage, goes to the next place that can be read. False where there is none.</summary>
    public abstract bool Recover();

    /// <summary>Frees what decompresses. The file stays open.</summary>
    public abstract void Dispose();

    /// <summary>Reads from a file.</summary>
    /// <exception cref="ArchiveDamageException">The file cannot be read.</exception>
    internal static int Read(Stream stream, byte[] buffer, int start)
        => FileSystemErrors.Try(() => (object)stream.Read(buffer, start, buffer.Length - start), out var reason) is int read ? read : throw new ArchiveDamageException(reason!);
}
