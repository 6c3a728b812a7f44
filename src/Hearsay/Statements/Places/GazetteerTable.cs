using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Hearsay.Statements.Places;

/// <summary>
/// The compiled gazetteer in memory: columns of numbers, and the names sorted by the form in which they are compared. No object
/// stands for a place until one is asked for. Written by the lab's <c>gazetteer</c> command.
/// </summary>
internal sealed class GazetteerTable
{
    /// <summary>First bytes of the file; the digits are the version of its layout.</summary>
    public static ReadOnlySpan<byte> Magic => "HSPLAC01"u8;

    /// <summary>Stands for no place in a column of places.</summary>
    public const ushort NoPlace = ushort.MaxValue;

    private readonly byte[] _kinds;
    private readonly byte[] _codes;
    private readonly ushort[] _countries;
    private readonly ushort[] _regions;
    private readonly short[] _latitudes;
    private readonly short[] _longitudes;
    private readonly ushort[] _populations;
    private readonly int[] _titles;
    private readonly int[] _namePlaces;
    private readonly byte[] _nameKinds;
    private readonly int[] _nameEnds;
    private readonly byte[] _names;

    private GazetteerTable(BinaryReader reader)
    {
        var places = reader.ReadInt32();
        var names = reader.ReadInt32();
        var countries = reader.ReadInt32();
        _codes = reader.ReadBytes(2 * countries);
        _kinds = reader.ReadBytes(places);
        _countries = Column<ushort>(reader, places);
        _regions = Column<ushort>(reader, places);
        _latitudes = Column<short>(reader, places);
        _longitudes = Column<short>(reader, places);
        _populations = Column<ushort>(reader, places);
        _titles = Column<int>(reader, places);
        _namePlaces = Column<int>(reader, names);
        _nameKinds = reader.ReadBytes(names);
        var lengths = reader.ReadBytes(names);
        _nameEnds = new int[names];
        var end = 0;
        for (var i = 0; i < names; i++)
        {
            _nameEnds[i] = end += lengths[i];
        }

        _names = reader.ReadBytes(end);
        if (_names.Length != end)
        {
            throw new InvalidDataException("The gazetteer is cut short.");
        }
    }

    /// <summary>The number of places.</summary>
    public int Count => _kinds.Length;

    /// <summary>The number of names.</summary>
    public int NameCount => _nameEnds.Length;

    /// <summary>Reads a compiled gazetteer.</summary>
    /// <exception cref="InvalidDataException">It is none, damaged, or of another version.</exception>
    public static GazetteerTable Load(Stream stream)
    {
        Span<byte> magic = stackalloc byte[Magic.Length];
        if (stream.ReadAtLeast(magic, magic.Length, false) != magic.Length || !magic.SequenceEqual(Magic))
        {
            throw new InvalidDataException("Not a gazetteer of this version.");
        }

        using var plain = new BrotliStream(stream, CompressionMode.Decompress);
        using var reader = new BinaryReader(plain);
        return new GazetteerTable(reader);
    }

    /// <summary>What a place is.</summary>
    public PlaceKind KindOf(int place) => (PlaceKind)_kinds[place];

    /// <summary>The country that holds a place, itself for a country; -1 where none does.</summary>
    public int CountryOf(int place) => _countries[place] == NoPlace ? -1 : _countries[place];

    /// <summary>The region that holds a place, itself for a region; -1 where none is known.</summary>
    public int RegionOf(int place) => _regions[place] == NoPlace ? -1 : _regions[place];

    /// <summary>People who live there, to three digits; 0 where unknown.</summary>
    public long PopulationOf(int place) => PackedNumber.Unpack(_populations[place]);

    /// <summary>Degrees north.</summary>
    public double LatitudeOf(int place) => _latitudes[place] / 100.0;

    /// <summary>Degrees east.</summary>
    public double LongitudeOf(int place) => _longitudes[place] / 100.0;

    /// <summary>The place and kind of a name.</summary>
    public (int Place, PlaceNameKind Kind) this[int name] => (_namePlaces[name], (PlaceNameKind)_nameKinds[name]);

    /// <summary>A name as it is written.</summary>
    public string NameAt(int name) => Encoding.UTF8.GetString(Bytes(name));

    /// <summary>A place as others see it.</summary>
    public Place PlaceAt(int place)
    {
        var country = CountryOf(place);
        var region = RegionOf(place);
        return new Place(NameAt(_titles[place]), KindOf(place), country < 0 ? "" : CodeOf(country), LatitudeOf(place), LongitudeOf(place), PopulationOf(place))
        {
            Region = region < 0 || region == place ? null : NameAt(_titles[region]),
        };
    }

    /// <summary>The ISO 3166-1 code of a country.</summary>
    public string CodeOf(int country) => Encoding.ASCII.GetString(_codes, 2 * country, 2);

    /// <summary>The country of a code in two capitals; -1 where none has it.</summary>
    public int CountryOfCode(ReadOnlySpan<char> code)
    {
        for (var i = 0; i < _codes.Length && code.Length == 2; i += 2)
        {
            if (_codes[i] == code[0] && _codes[i + 1] == code[1])
            {
                return i / 2;
            }
        }

        return -1;
    }

    /// <summary>The names that equal a folded one, as a range; empty where there is none.</summary>
    public Range Find(ReadOnlySpan<char> folded)
    {
        var first = LowerBound(folded, false);
        var end = first < NameCount && Compare(first, folded) == 0 ? LowerBound(folded, true) : first;
        return first..end;
    }

    /// <summary>Whether a name begins with a folded one that ends at a gap between words; so no longer span of words need be tried where it is false.</summary>
    /// <param name="folded">The beginning.</param>
    /// <param name="found">What <see cref="Find"/> gave for it.</param>
    public bool Continues(ReadOnlySpan<char> folded, Range found)
    {
        var next = found.End.Value;
        Span<char> own = stackalloc char[2 * PlaceName.MaxLength];
        return next < NameCount && ((ReadOnlySpan<char>)own[..Fold(next, own)]).StartsWith(folded);
    }

    private int LowerBound(ReadOnlySpan<char> folded, bool beyondEqual)
    {
        var (low, high) = (0, NameCount);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var order = Compare(middle, folded);
            if (order < 0 || (beyondEqual && order == 0))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private int Compare(int name, ReadOnlySpan<char> folded)
    {
        Span<char> own = stackalloc char[2 * PlaceName.MaxLength];
        return ((ReadOnlySpan<char>)own[..Fold(name, own)]).SequenceCompareTo(folded);
    }

    private int Fold(int name, Span<char> folded)
    {
        Span<char> characters = stackalloc char[byte.MaxValue];
        return PlaceName.Fold(characters[..Encoding.UTF8.GetChars(Bytes(name), characters)], folded);
    }

    private ReadOnlySpan<byte> Bytes(int name)
    {
        var start = name == 0 ? 0 : _nameEnds[name - 1];
        return _names.AsSpan(start, _nameEnds[name] - start);
    }

    /// <summary>A column is stored byte by byte, all low bytes first, because that is what packs well. It runs once, before any other tier could be reached.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static T[] Column<T>(BinaryReader reader, int count)
        where T : unmanaged
    {
        var width = Unsafe.SizeOf<T>();
        var column = new T[count];
        var bytes = MemoryMarshal.AsBytes(column.AsSpan());
        for (var b = 0; b < width; b++)
        {
            var plane = reader.ReadBytes(count);
            if (plane.Length != count)
            {
                throw new InvalidDataException("The gazetteer is cut short.");
            }

            var at = BitConverter.IsLittleEndian ? b : width - 1 - b;
            for (var i = 0; i < count; i++)
            {
                bytes[(i * width) + at] = plane[i];
            }
        }

        return column;
    }
}
