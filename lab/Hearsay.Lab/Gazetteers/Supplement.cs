using System.Globalization;
using Hearsay.Statements.Places;

namespace Hearsay.Lab.Gazetteers;

/// <summary>Applies the list of ours to what was read; its first lines say what the rows mean.</summary>
internal static class Supplement
{
    /// <summary>Applies every row.</summary>
    /// <exception cref="FormatException">A row is none, or names a place that is not there.</exception>
    public static void Apply(string file, List<RawPlace> places)
    {
        foreach (var line in File.ReadLines(file).Where(l => l.Length > 0 && l[0] != '#'))
        {
            var fields = line.Split('\t');
            switch (fields[0])
            {
                case "title": Rename(Find(places, fields[1], line), fields[2]); break;
                case "name": Add(Find(places, fields[1], line), fields[2], PlaceNameKind.Name); break;
                case "people": Add(Find(places, fields[1], line), fields[2], PlaceNameKind.People); break;
                case "short": Add(Find(places, fields[1], line), fields[2], PlaceNameKind.Short); break;
                case "drop": fields[2].Split('|').ToList().ForEach(n => Find(places, fields[1], line).Names.Remove(n)); break;
                case "place": (Find(places, fields[1], line).Latitude, Find(places, fields[1], line).Longitude) = (Number(fields[2]), Number(fields[3])); break;
                case "add": places.Add(New(fields, Enum.Parse<PlaceKind>(fields[1]))); break;
                case "country": places.Add(NewCountry(fields)); break;
                default: throw new FormatException($"{file}: no such row: {line}");
            }
        }
    }

    private static RawPlace Find(List<RawPlace> places, string code, string line)
    {
        var parts = code.Split('/');
        return places.Find(p => parts.Length == 1 ? p.Code == code && p.Kind != PlaceKind.Settlement : p.Region == parts[0] && p.Title == parts[1] && p.Kind == PlaceKind.Settlement)
            ?? throw new FormatException($"No such place: {line}");
    }

    private static void Rename(RawPlace place, string title)
    {
        var old = place.Title;
        place.Title = title;
        place.Names.Remove(title);
        place.Add(old, PlaceNameKind.Name);
    }

    private static void Add(RawPlace place, string names, PlaceNameKind kind)
    {
        foreach (var name in names.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            place.Names.Remove(name);
            place.Add(name, kind);
        }
    }

    private static RawPlace New(string[] fields, PlaceKind kind)
    {
        var place = new RawPlace { Title = fields[2], Kind = kind, Latitude = Number(fields[3]), Longitude = Number(fields[4]) };
        Add(place, fields[5], PlaceNameKind.Name);
        Add(place, fields[6], PlaceNameKind.People);
        return place;
    }

    private static RawPlace NewCountry(string[] fields) => new()
    {
        Code = fields[1],
        Country = fields[1],
        Title = fields[2],
        Kind = PlaceKind.Country,
        Latitude = Number(fields[3]),
        Longitude = Number(fields[4]),
        Population = (long)Number(fields[5]),
    };

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
