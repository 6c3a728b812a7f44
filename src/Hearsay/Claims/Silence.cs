using Hearsay.Resolution;
using Hearsay.Text;

namespace Hearsay.Claims;

/// <summary>A party that a claim concerns and that has not spoken on it.</summary>
/// <param name="Party">The party.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Kind">How it is silent.</param>
/// <param name="Document">The document that says so; null where it was never asked or quoted.</param>
/// <param name="Words">The words that say so, in that document.</param>
public sealed record Silence(Party Party, Claim Claim, SilenceKind Kind, string? Document, TextSpan? Words);
