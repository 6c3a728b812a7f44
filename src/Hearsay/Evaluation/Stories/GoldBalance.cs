using System.Text.Json.Serialization;

namespace Hearsay.Evaluation.Stories;

/// <summary>A balance worked out by hand.</summary>
/// <param name="Equation">The equation.</param>
/// <param name="Terms">For each name of the equation the ids of the statements that give a figure, alternatives together.</param>
/// <param name="AsOf">The day that it stands for, in ISO 8601.</param>
/// <param name="Verdict">"holds", "cannot hold" or "not enough".</param>
/// <param name="Because">The ids of the fewest statements that cannot hold together; empty otherwise.</param>
public sealed record GoldBalance(string Equation, IReadOnlyDictionary<string, IReadOnlyList<string>> Terms, [property: JsonPropertyName("as_of")] string AsOf, string Verdict, IReadOnlyList<string> Because);
