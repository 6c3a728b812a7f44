namespace Hearsay.Claims;

/// <summary>Two claims that cannot both hold.</summary>
/// <param name="One">The claim that was put first.</param>
/// <param name="Other">The other.</param>
/// <param name="Reason">Why, in a phrase.</param>
public sealed record Contradiction(Claim One, Claim Other, string Reason);
