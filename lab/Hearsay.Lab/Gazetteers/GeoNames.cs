using System.Globalization;
using System.Text.Json;
using Hearsay.Statements.Places;

namespace Hearsay.Lab.Gazetteers;

/// <summary>Lists of GeoNames: cities in its own tab-separated form, names of regions and districts as JSON.</summary>
internal static class GeoNames
{
    // Historical, abandoned and destroyed settlements (GeoNames' feature codes).
    private static readonly HashSet<string> Gone = ["PPLH", "PPLQ", "PPLW", "PPLCH"];

    private static readonly string[] GenericEnds = [" Oblast", " oblast", " Krai", " Kray", " Republic", " Province", " Governorate", " Region", " Prefecture", " State", " Department", " City", " Voivodeship", " Canton"];
    private static readonly string[] GenericStarts = ["Republic of ", "State of ", "Province of ", "Department of ", "Provincia de "];

    /// <summary>Reads cities; the code of each is that of its district, which the gazetteer does not keep.</summary>
    /// <param name="file"><c>cities500.txt</c>.</param>
    /// <param name="least">Fewest people; seats of regions and capitals come whatever their size.</param>
    /// <param name="leastForNames">Fewest people of a city whose other names are taken.</param>
    public static IEnumerable<RawPlace> Cities(string file, long least, long leastForNames)
    {
        foreach (var fields in File.ReadLines(file).Select(l => l.Split('\t')).Where(f => f.Length >= 15))
        {
            var (feature, population) = (fields[7], long.Parse(fields[14], CultureInfo.InvariantCulture));
            if ((population < least && feature is not ("PPLA" or "PPLC")) || Gone.Contains(feature))
            {
                continue;
            }

            var city = new RawPlace
            {
                Title = fields[1],
                Kind = PlaceKind.Settlement,
                Country = fields[8],
                Region = $"{fields[8]}.{fields[10]}",
                Code = $"{fields[8]}.{fields[10]}.{fields[11]}",
                Latitude = double.Parse(fields[4], CultureInfo.InvariantCulture),
                Longitude = double.Parse(fields[5], CultureInfo.InvariantCulture),
                Population = population,
            };
            foreach (var other in population >= leastForNames || feature == "PPLC" ? fields[3].Split(',').Where(IsEnglishLooking).Take(40) : [])
            {
                city.Add(other, PlaceNameKind.Variant);
            }

            yield return city;
        }
    }

    /// <summary>Reads regions or districts, each placed in the middle of its cities; those without a city are left out.</summary>
    public static IEnumerable<RawPlace> Divisions(string file, PlaceKind kind, ILookup<string, RawPlace> cities)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        foreach (var entry in json.RootElement.EnumerateArray())
        {
            var (code, name) = (entry.GetProperty("code").GetString()!, entry.GetProperty("name").GetString()!);
            var members = cities[code].ToList();
            if (members.Count == 0)
            {
                continue;
            }

            var parts = code.Split('.');
            var division = new RawPlace { Code = code, Title = name, Kind = kind, Country = parts[0], Region = $"{parts[0]}.{parts[1]}", Population = members.Sum(m => m.Population) };
            division.Latitude = Middle(members.Select(m => m.Latitude));
            division.Longitude = Middle(members.Select(m => m.Longitude));
            if (kind == PlaceKind.Region)
            {
                division.Add(Bare(name), PlaceNameKind.Name);
            }

            yield return division;
        }
    }

    private static string Bare(string name)
    {
        var end = GenericEnds.FirstOrDefault(e => name.EndsWith(e, StringComparison.Ordinal));
        var start = GenericStarts.FirstOrDefault(s => name.StartsWith(s, StringComparison.Ordinal));
        return end is not null ? name[..^end.Length] : start is not null ? name[start.Length..] : name;
    }

    /// <summary>Between the outer cities, without the outermost hundredth on either side, which is often misplaced.</summary>
    private static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        var margin = sorted.Count / 100;
        return (sorted[margin] + sorted[^(1 + margin)]) / 2;
    }

    private static bool IsEnglishLooking(string name)
        => name.Length is >= 4 and <= 40 && char.IsAsciiLetterUpper(name[0]) && char.IsAsciiLetterLower(name[^1]) && name.All(c => char.IsAsciiLetter(c) || c is ' ' or '-' or '\'' or '.');
}
