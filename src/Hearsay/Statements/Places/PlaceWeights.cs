namespace Hearsay.Statements.Places;

/// <summary>
/// What counts how much in resolving a name, in powers of ten of population. Found by moving one at a time on the training part of
/// TR-News, LGL, GeoWebNews and GeoVirus, by the share of names within 161 km.
/// </summary>
internal static class PlaceWeights
{
    /// <summary>A part of the world.</summary>
    public const double Continent = 8;

    /// <summary>A country.</summary>
    public const double Country = 6.3;

    /// <summary>A country, for each power of ten of its population.</summary>
    public const double CountryPeople = 0.1;

    /// <summary>A region, before its population.</summary>
    public const double Region = 4;

    /// <summary>A region, for each power of ten of its population.</summary>
    public const double RegionPeople = 0.3;

    /// <summary>A district.</summary>
    public const double District = 4.1;

    /// <summary>A feature.</summary>
    public const double Feature = 6.25;

    /// <summary>Taken off where the name is not the title.</summary>
    public const double OtherName = 1;

    /// <summary>Taken off where the name is a variant.</summary>
    public const double Variant = 1.5;

    /// <summary>How much likelier a place is thought that scores higher by one, as a logarithm.</summary>
    public const double Sharpness = 2;

    /// <summary>For the logarithm of one and the other names in the same country.</summary>
    public const double SameCountry = 0.7;

    /// <summary>For the logarithm of one and the other names in the same region.</summary>
    public const double SameRegion = 1.4;

    /// <summary>For the logarithm of one and the other places nearby, each by its nearness from 0 to 1.</summary>
    public const double Near = 0.9;

    /// <summary>How far away nearness has fallen to 1/e.</summary>
    public const double NearKilometres = 180;
}
