namespace Hearsay.Claims.Balances;

/// <summary>A term of an equation.</summary>
/// <param name="Name">Its name, of one word or several.</param>
/// <param name="Factor">How often it counts, not 0: positive on the left of the equals sign, negative on the right, the other way round after a minus.</param>
public sealed record EquationTerm(string Name, int Factor);
