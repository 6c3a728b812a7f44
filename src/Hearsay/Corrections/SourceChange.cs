namespace Hearsay.Corrections;

/// <summary>Who is responsible for a statement.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Voice"><c>attributed</c>, or <c>narrator</c> where the outlet says it itself.</param>
/// <param name="Actor">Who; null where nobody is named, and in the outlet's own voice.</param>
public sealed record SourceChange(StatementAnchor Statement, string Voice, NamedActor? Actor) : StatementChange(Statement);
