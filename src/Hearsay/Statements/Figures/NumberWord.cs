namespace Hearsay.Statements.Figures;

/// <summary>A word that names a number.</summary>
/// <param name="Value">The number.</param>
/// <param name="IsScale">Whether it multiplies the number before it: "hundred", "dozen", "million".</param>
internal readonly record struct NumberWord(decimal Value, bool IsScale);
