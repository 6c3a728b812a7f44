namespace Hearsay.Ledger;

/// <summary>A place that statements name, over all documents.</summary>
/// <param name="Name">Its name in the gazetteer.</param>
/// <param name="Country">ISO 3166-1 code of two letters; null where it lies in none.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Statements">How many statements name it.</param>
public sealed record FoundPlace(string Name, string? Country, double Latitude, double Longitude, long Statements);
