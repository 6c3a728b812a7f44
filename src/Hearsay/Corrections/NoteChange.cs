namespace Hearsay.Corrections;

/// <summary>Something to remember of a statement, an actor or a document, of which one is named. It changes nothing, and notes do not replace each other.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Actor">The actor.</param>
/// <param name="Document">The id of the document.</param>
/// <param name="Text">The note.</param>
public sealed record NoteChange(StatementAnchor? Statement, NamedActor? Actor, string? Document, string Text) : Change;
