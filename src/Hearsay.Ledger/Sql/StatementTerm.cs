namespace Hearsay.Ledger.Sql;

/// <summary>A part of a question that a statement answers by any of some phrases, or any of some facets.</summary>
/// <param name="Phrases">Phrases that its words may hold.</param>
/// <param name="Facets">What else it may be.</param>
internal sealed record StatementTerm(IReadOnlyList<string> Phrases, IReadOnlyList<Facet> Facets);
