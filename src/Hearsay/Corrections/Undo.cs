namespace Hearsay.Corrections;

/// <summary>Takes a correction back; it stays in the record.</summary>
/// <param name="Entry">The number of its entry.</param>
public sealed record Undo(long Entry) : Change;
