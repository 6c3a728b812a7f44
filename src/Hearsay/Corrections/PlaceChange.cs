namespace Hearsay.Corrections;

/// <summary>Where the content of a statement holds or happened.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Words">The words that name the place.</param>
/// <param name="Place">The place; null where they name none.</param>
public sealed record PlaceChange(StatementAnchor Statement, Quote Words, PlaceValue? Place) : StatementChange(Statement);
