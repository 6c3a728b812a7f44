namespace Hearsay.Evaluation.Stories;

/// <summary>How well the actors and parties of one story's statements were resolved.</summary>
/// <param name="Story">The story's name.</param>
/// <param name="Statements">Statements with a gold actor.</param>
/// <param name="Actors">B-cubed F1 of the actors over these statements, from 0 to 1; null where there are none.</param>
/// <param name="Parties">Share of these statements with the right side, by name, from 0 to 1; null where there are none.</param>
public sealed record ResolutionScore(string Story, int Statements, double? Actors, double? Parties);
