using Hearsay.Text;

namespace Hearsay.Evaluation;

/// <summary>A name of a place that a person marked.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Latitude">Degrees north; null where the person found no position.</param>
/// <param name="Longitude">Degrees east; null likewise.</param>
/// <param name="IsLiteral">Whether the place itself is meant; null where the set does not say.</param>
/// <param name="IsForPeople">Whether it is an adjective or a word for people ("Tunisian").</param>
internal sealed record GoldToponym(TextSpan Span, double? Latitude, double? Longitude, bool? IsLiteral, bool IsForPeople);
