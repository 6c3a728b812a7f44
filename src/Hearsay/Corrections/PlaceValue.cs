namespace Hearsay.Corrections;

/// <summary>A place.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind"><c>continent</c>, <c>country</c>, <c>region</c>, <c>settlement</c> or <c>feature</c>; null where that is not known.</param>
/// <param name="Country">The country that holds it, as an ISO 3166-1 code of two letters; null where that is not known.</param>
/// <param name="Latitude">Degrees north; null where that is not known.</param>
/// <param name="Longitude">Degrees east; null where that is not known.</param>
public sealed record PlaceValue(string Name, string? Kind, string? Country, double? Latitude, double? Longitude);
