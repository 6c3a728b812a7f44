using System.Reflection;

namespace Hearsay.Statements.Places;

/// <summary>
/// Names of places and where they are: countries, their regions, cities and some parts of the world. It lies in the assembly, is
/// unpacked when first asked, and is safe to share between threads.
/// </summary>
/// <remarks>Compiled from GeoNames (CC BY 4.0), The World Factbook (public domain) and a list of ours; see <c>data/gazetteer/README.md</c>.</remarks>
public sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> LazyShared = new(Load);

    private Gazetteer(GazetteerTable table) => Table = table;

    /// <summary>The one that ships.</summary>
    public static Gazetteer Shared => LazyShared.Value;

    /// <summary>Its columns.</summary>
    internal GazetteerTable Table { get; }

    /// <summary>Every place of a name, from the most to the least populous of each kind, wide kinds first.</summary>
    /// <param name="name">A name, in any case, with or without accents; people ("Danes") and abbreviations ("Fla.") are no names of places.</param>
    public IReadOnlyList<Place> Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return [.. Entries(name)
            .Where(e => e.Kind < PlaceNameKind.People)
            .Select(e => e.Place)
            .Distinct()
            .Select(Table.PlaceAt)
            .OrderBy(p => p.Kind)
            .ThenByDescending(p => p.Population)];
    }

    /// <summary>The country of a name, of its people, or of an ISO 3166-1 code.</summary>
    /// <param name="text">Such as "Denmark", "Danish", "Danes" or "DK"; a code counts in capitals only.</param>
    /// <returns>The country; null where none is called that.</returns>
    public Place? FindCountry(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var code = Table.CountryOfCode(text);
        var found = code >= 0 ? code : Entries(text)
            .Where(e => Table.KindOf(e.Place) == PlaceKind.Country)
            .OrderBy(e => e.Kind)
            .Select(e => e.Place)
            .DefaultIfEmpty(-1)
            .First();
        return found < 0 ? null : Table.PlaceAt(found);
    }

    private List<(int Place, PlaceNameKind Kind)> Entries(string name)
    {
        var entries = new List<(int, PlaceNameKind)>();
        var range = Table.Find(PlaceName.Fold(name));
        for (var i = range.Start.Value; i < range.End.Value; i++)
        {
            entries.Add(Table[i]);
        }

        return entries;
    }

    private static Gazetteer Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Hearsay.places.bin")
            ?? throw new InvalidOperationException("No gazetteer in the assembly.");
        return new Gazetteer(GazetteerTable.Load(stream));
    }
}
