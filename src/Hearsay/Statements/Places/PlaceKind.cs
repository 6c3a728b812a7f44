namespace Hearsay.Statements.Places;

/// <summary>What a place is, from wide to narrow.</summary>
public enum PlaceKind
{
    /// <summary>A continent or another part of the world.</summary>
    Continent = 0,

    /// <summary>A country, or a territory with an ISO 3166-1 code of its own.</summary>
    Country = 1,

    /// <summary>A region of a country: a state, a province, an oblast.</summary>
    Region = 2,

    /// <summary>A part of a region: a county, a parish, a raion.</summary>
    District = 3,

    /// <summary>A city, a town, a village.</summary>
    Settlement = 4,

    /// <summary>A feature such as a river, a sea, a mountain range.</summary>
    Feature = 5,
}
