using System.IO.Compression;
using System.Text;
using Hearsay.Statements.Places;

namespace Hearsay.Lab.Gazetteers;

/// <summary>Writes places in the layout that <see cref="GazetteerTable"/> reads.</summary>
internal static class GazetteerWriter
{
    private sealed record Name(string Text, string Folded, int Place, PlaceNameKind Kind);

    /// <summary>Writes the file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="places">The places: countries first, then regions, then others.</param>
    public static void Write(string path, IReadOnlyList<RawPlace> places)
    {
        var codes = places.Select((p, i) => (p, i)).Where(x => x.p.Kind is PlaceKind.Country or PlaceKind.Region).ToDictionary(x => x.p.Code, x => (ushort)x.i);
        var names = places.SelectMany(NamesOf).OrderBy(n => n.Folded, StringComparer.Ordinal).ThenBy(n => n.Place).ThenBy(n => n.Kind).ToList();
        var titles = new int[places.Count];
        for (var i = 0; i < names.Count; i++)
        {
            titles[names[i].Place] = names[i].Kind == PlaceNameKind.Title ? i : titles[names[i].Place];
        }

        using var file = File.Create(path);
        file.Write(GazetteerTable.Magic);
        using var packed = new BrotliStream(file, CompressionLevel.SmallestSize);
        using var writer = new BinaryWriter(packed);
        var countries = places.TakeWhile(p => p.Kind == PlaceKind.Country).ToList();
        writer.Write(places.Count);
        writer.Write(names.Count);
        writer.Write(countries.Count);
        countries.ForEach(c => writer.Write(Encoding.ASCII.GetBytes(c.Code)));
        Column(writer, places, 1, p => (byte)p.Kind);
        Column(writer, places, 2, p => codes.GetValueOrDefault(p.Country, GazetteerTable.NoPlace));
        Column(writer, places, 2, p => codes.GetValueOrDefault(p.Region, GazetteerTable.NoPlace));
        Column(writer, places, 2, p => (int)Math.Round(p.Latitude * 100));
        Column(writer, places, 2, p => (int)Math.Round(p.Longitude * 100));
        Column(writer, places, 2, p => PackedNumber.Pack(p.Population));
        Column(writer, titles, 4, t => t);
        Column(writer, names, 4, n => n.Place);
        Column(writer, names, 1, n => (byte)n.Kind);
        var texts = names.ConvertAll(n => Encoding.UTF8.GetBytes(n.Text));
        Column(writer, texts, 1, t => t.Length);
        texts.ForEach(writer.Write);
        Console.Error.WriteLine($"{places.Count} places, {countries.Count} countries, {names.Count} names");
    }

    private static IEnumerable<Name> NamesOf(RawPlace place, int index)
    {
        var title = new Name(place.Title, PlaceName.Fold(place.Title), index, PlaceNameKind.Title);
        var others = place.Names.Select(n => new Name(n.Key, PlaceName.Fold(n.Key), index, n.Value)).Where(n => n.Folded.Length > 0 && n.Folded != title.Folded);
        return others.DistinctBy(n => n.Folded).Prepend(title);
    }

    private static void Column<T>(BinaryWriter writer, IReadOnlyList<T> rows, int width, Func<T, int> number)
    {
        for (var shift = 0; shift < 8 * width; shift += 8)
        {
            foreach (var row in rows)
            {
                writer.Write((byte)(number(row) >> shift));
            }
        }
    }
}
