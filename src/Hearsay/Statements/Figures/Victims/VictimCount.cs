namespace Hearsay.Statements.Figures.Victims;

/// <summary>How many were killed and wounded in the event that a report is about.</summary>
/// <param name="Killed">Killed; null where the report says nothing of killed or wounded.</param>
/// <param name="Wounded">Wounded; null where the report says nothing of killed or wounded.</param>
public readonly record struct VictimCount(int? Killed, int? Wounded);
