namespace Hearsay.Corrections;

/// <summary>Lets a correction that was taken back stand again.</summary>
/// <param name="Entry">The number of its entry.</param>
public sealed record Redo(long Entry) : Change;
