namespace Hearsay.Statements.Places;

/// <summary>What a place is, from wide to narrow.</summary>
public enum PlaceKind
{
    /// <summary>A continent or another part of the world.</summary>
    Continent = 0,

    /// <summary>A country.</summary>
    Country = 1,

    /// <summary>A region of a country: a state, a province, an oblast.</summary>
    Region = 2,

    /// <summary>A city, a town, a village.</summary>
    Settlement = 3,

    /// <summary>A feature such as a river, a sea, an airport.</summary>
    Feature = 4,
}
