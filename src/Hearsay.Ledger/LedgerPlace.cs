namespace Hearsay.Ledger;

/// <summary>A place of a statement in a ledger's index; see <see cref="Statements.Places.PlaceMention"/>.</summary>
/// <param name="Start">First UTF-16 code unit of its words.</param>
/// <param name="End">One past the last.</param>
/// <param name="Words">Its words.</param>
/// <param name="Name">Its name in the gazetteer; null where it is in none.</param>
/// <param name="Kind">Such as <c>city</c>.</param>
/// <param name="Country">ISO 3166-1 code of two letters.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Literal">Whether the place itself is meant.</param>
public sealed record LedgerPlace(int Start, int End, string Words, string? Name, string? Kind, string? Country, double? Latitude, double? Longitude, bool Literal);
