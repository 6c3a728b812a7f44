using System.Globalization;

namespace Hearsay.Ingestion.Archives;

/// <summary>
/// Reads archives of the web one record at a time: WARC 0.17 to 1.1 and ARC 1 and 2, plain, in gzip with a member a record, and in gzip of any
/// other cut. Holds one buffer, however large records are. Behind damage it goes on with the next record that it finds.
/// </summary>
/// <param name="name">What messages call the archive.</param>
/// <param name="file">Its bytes, read once and forward.</param>
public sealed class ArchiveReader(string name, Stream file) : IDisposable
{
    private ArchiveBuffer? _archive;
    private (string Line, string Place)? _found;
    private (string Place, string Reason)? _ahead;
    private string? _lastPlace;
    private bool _isEnd, _isJoined;

    /// <summary>The records in their order, and between them what cannot be read. The block of a record can be read until the next item is asked for.</summary>
    public IEnumerable<ArchiveItem> Read()
    {
        var any = false;
        while (Next() is { } item)
        {
            any = true;
            yield return item;
            if (item.Record is { } record && !record.IsWhole())
            {
                yield return Lose(record.Place, record.Damage!);
            }
        }

        if (!any)
        {
            yield return new ArchiveItem(null, new Refusal(name, "", "holds no records"));
        }
    }

    /// <summary>Whether a file begins as an archive does, whatever it is called.</summary>
    /// <param name="file">Its bytes, from the beginning.</param>
    public static bool Begins(Stream file)
    {
        try
        {
            using var archive = new ArchiveBuffer(ArchiveBytes.Open(file));
            return archive.ReadLine() is { } line && (WarcHead.Begins(line) || ArcHead.Read(line) is { Length: >= 0 });
        }
        catch (ArchiveDamageException)
        {
            return false;
        }
    }

    /// <summary>Frees what decompresses. The file stays open.</summary>
    public void Dispose() => _archive?.Dispose();

    private ArchiveItem? Next()
    {
        string? place = null;
        if (_ahead is { } damaged)
        {
            _ahead = null;
            return Lose(damaged.Place, damaged.Reason);
        }

        try
        {
            _archive ??= new ArchiveBuffer(ArchiveBytes.Open(file));
            if (_isEnd || Begin(_archive) is not { } beginning)
            {
                return null;
            }

            place = beginning.Place;
            if (place == _lastPlace && !_isJoined)
            {
                (_isJoined, _found) = (true, beginning);
                return new ArchiveItem(null, new Refusal(name, place, "from here on several records are compressed as one, where each should be for itself; they are read all the same"));
            }

            _lastPlace = place;
            var head = WarcHead.Begins(beginning.Line) ? WarcHead.Read(_archive) : ArcHead.Read(beginning.Line);
            return head is null ? Lose(place, "no record begins here")
                : head.Length < 0 ? Lose(place, "the record does not say how long it is")
                : new ArchiveItem(RecordOf(_archive, head, place), null);
        }
        catch (ArchiveDamageException damage)
        {
            return Lose(place ?? (_archive is null ? "byte 0" : At(_archive.DamagePlace)), damage.Message);
        }
    }

    /// <summary>The first line of the next record; null at the end of the archive.</summary>
    private (string Line, string Place)? Begin(ArchiveBuffer archive)
    {
        if (_found is { } found)
        {
            _found = null;
            return found;
        }

        archive.SkipLineEnds();
        var place = At(archive.Place);
        return archive.ReadLine() is { } line ? (line, place) : null;
    }

    private static string At(long place) => string.Create(CultureInfo.InvariantCulture, $"byte {place}");

    private ArchiveRecord RecordOf(ArchiveBuffer archive, RecordHead head, string place)
    {
        var block = new ArchiveBlock(archive, head.Length);
        return new ArchiveRecord(block, () => IsWhole(archive, block))
        {
            Kind = head.Kind,
            Id = head.Id,
            Target = head.Target,
            Date = head.Date,
            ContentType = head.ContentType,
            Fields = head.Fields,
            Place = place,
        };
    }

    /// <summary>
    /// Reads to the end of the block and of the empty lines behind it, where a compressed record ends and its checksum stands. Damage in another
    /// compressed record is of the next.
    /// </summary>
    private bool IsWhole(ArchiveBuffer archive, ArchiveBlock block)
    {
        block.Skip();
        var member = archive.DamagePlace;
        try
        {
            if (block.Damage is null && _ahead is null)
            {
                archive.SkipLineEnds();
            }
        }
        catch (ArchiveDamageException damage) when (archive.DamagePlace == member)
        {
            block.Fail(damage.Message);
        }
        catch (ArchiveDamageException damage)
        {
            _ahead = (At(archive.DamagePlace), damage.Message);
        }

        return block.Damage is null;
    }

    /// <summary>Says what is damaged, and looks for the next line that begins a record.</summary>
    private ArchiveItem Lose(string place, string reason)
    {
        _isEnd = _archive is null || !FindRecord(_archive);
        return new ArchiveItem(null, new Refusal(name, place, reason));
    }

    private bool FindRecord(ArchiveBuffer archive)
    {
        while (true)
        {
            try
            {
                for (var place = At(archive.Place); archive.ReadLine() is { } line; place = At(archive.Place))
                {
                    if (WarcHead.Begins(line) || ArcHead.Read(line) is { Length: >= 0 })
                    {
                        _found = (line, place);
                        return true;
                    }
                }

                return false;
            }
            catch (ArchiveDamageException)
            {
                if (!archive.Recover())
                {
                    return false;
                }
            }
        }
    }
}
