using Hearsay.Text;

namespace Hearsay.Statements.Stances;

/// <summary>What the words that attribute make of the content.</summary>
/// <param name="Stance">What the source does; null where the words are neutral, such as "said".</param>
/// <param name="Factuality">How sure it makes the content; null where only the content decides.</param>
/// <param name="IsNegated">Whether they are denied, as in "does not expect".</param>
/// <param name="Marker">The deciding words; null where there are none.</param>
/// <param name="IsSilence">Whether they say that nothing was said, as in "did not respond".</param>
internal readonly record struct CueSense(Stance? Stance, Factuality? Factuality, bool IsNegated, TextSpan? Marker, bool IsSilence = false);
