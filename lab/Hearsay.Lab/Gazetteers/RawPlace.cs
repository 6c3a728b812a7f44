using Hearsay.Statements.Places;

namespace Hearsay.Lab.Gazetteers;

/// <summary>A place on its way into the gazetteer.</summary>
internal sealed class RawPlace
{
    /// <summary>ISO 3166-1 code for a country, GeoNames' code for a region or district; empty for others.</summary>
    public string Code { get; init; } = "";

    /// <summary>The name that it goes by.</summary>
    public required string Title { get; set; }

    /// <summary>What it is.</summary>
    public required PlaceKind Kind { get; init; }

    /// <summary>Code of its country; empty where none holds it.</summary>
    public string Country { get; init; } = "";

    /// <summary>GeoNames' code of its region; empty where none is known.</summary>
    public string Region { get; init; } = "";

    /// <summary>Degrees north.</summary>
    public double Latitude { get; set; }

    /// <summary>Degrees east.</summary>
    public double Longitude { get; set; }

    /// <summary>People who live there.</summary>
    public long Population { get; set; }

    /// <summary>Other names, without those of the title.</summary>
    public Dictionary<string, PlaceNameKind> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds a name unless it is there.</summary>
    public void Add(string name, PlaceNameKind kind)
    {
        if (name.Length > 0 && name != Title)
        {
            Names.TryAdd(name, kind);
        }
    }
}
