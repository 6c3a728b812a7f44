namespace Hearsay.Statements;

/// <summary>Who speaks in a statement.</summary>
public enum Voice
{
    /// <summary>Somebody to whom the outlet attributes it.</summary>
    Attributed = 0,

    /// <summary>The outlet itself.</summary>
    Narrator = 1,
}
