using NodaTime;

namespace Hearsay.Ingestion.Archives;

/// <summary>A record of an archive.</summary>
public sealed class ArchiveRecord
{
    private readonly ArchiveBlock _block;
    private readonly Func<bool> _finish;

    internal ArchiveRecord(ArchiveBlock block, Func<bool> finish)
    {
        _block = block;
        _finish = finish;
    }

    /// <summary>What it holds.</summary>
    public required ArchiveRecordKind Kind { get; init; }

    /// <summary>Its identifier, as written; null in ARC.</summary>
    public string? Id { get; init; }

    /// <summary>The address that it is about, as written, less the angle brackets that some writers put around it; null where it has none.</summary>
    public string? Target { get; init; }

    /// <summary>When it was captured; null where that cannot be read.</summary>
    public Instant? Date { get; init; }

    /// <summary>The media type of the block, as written; null where it has none.</summary>
    public string? ContentType { get; init; }

    /// <summary>The fields of its head by their names in any letters; none in ARC.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();

    /// <summary>Where it begins, such as <c>byte 512</c>: in a gzip file where the compressed member begins that it begins in.</summary>
    public required string Place { get; init; }

    /// <summary>The bytes of the block that it says that it has.</summary>
    public long Length => _block.Length;

    /// <summary>The block, to be read forward, once, before the next record. Where the archive is damaged, it ends early.</summary>
    public Stream Block => _block;

    /// <summary>Whether, as far as the block was read, the archive ended in it.</summary>
    public bool IsCutOff => _block.IsCutOff;

    /// <summary>Why the record is damaged; null where it is not, or not known to be.</summary>
    internal string? Damage => _block.Damage;

    /// <summary>Reads what remains of the block. Gives whether all of the record is there and, where it stands alone in a gzip member, its checksum is right.</summary>
    public bool IsWhole() => _finish();
}
