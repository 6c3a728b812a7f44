namespace Hearsay.Statements.Places;

/// <summary>A place of the gazetteer.</summary>
/// <param name="Name">Its name in English.</param>
/// <param name="Kind">What it is, which is also how precise its coordinates are.</param>
/// <param name="Country">The country that holds it as an ISO 3166-1 code of two letters; of itself for a country.</param>
/// <param name="Latitude">Degrees north, from -90 to 90.</param>
/// <param name="Longitude">Degrees east, from -180 to 180.</param>
/// <param name="Population">People who live there, 0 where unknown.</param>
public sealed record Place(string Name, PlaceKind Kind, string Country, double Latitude, double Longitude, long Population)
{
    /// <summary>Name of the region that holds it, such as "Texas"; null for a region itself, for wider places and where unknown.</summary>
    public string? Region { get; init; }

    /// <summary>Whether another place lies in this country or region.</summary>
    public bool Holds(Place other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Country.Length > 0 && Country == other.Country && Kind < other.Kind && (Kind == PlaceKind.Country || (Kind == PlaceKind.Region && Name == other.Region));
    }
}
