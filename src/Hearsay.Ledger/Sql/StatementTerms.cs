namespace Hearsay.Ledger.Sql;

/// <summary>Takes a question for statements apart: names become the ids and the wordings that a ledger knows for them.</summary>
internal sealed class StatementTerms(NameSearch names)
{
    /// <summary>The parts of a question; null where nothing can answer it.</summary>
    public IReadOnlyList<StatementTerm>? Of(StatementQuery query)
    {
        var phrases = query.Words.Where(HasWords).ToList();
        if (phrases.Count == 0 && query.Words.Count > 0)
        {
            return null;
        }

        List<StatementTerm> terms = [.. phrases.Select(p => new StatementTerm([p], []))];
        if (query.By is { } by)
        {
            terms.Add(AnyOf(FacetKind.Actor, names.IdsOf(NameSearch.Actor, by)));
        }

        if (query.Party is { } party)
        {
            terms.Add(AnyOf(FacetKind.Party, names.IdsOf(NameSearch.Party, party)));
        }

        if (query.About is { } about)
        {
            terms.Add(new StatementTerm([.. names.WordingsOf(about).Where(HasWords)], [new Facet(FacetKind.Place, Names.Fold(about))]));
        }

        if (query.Stance is { } stance)
        {
            terms.Add(AnyOf(FacetKind.Stance, [stance]));
        }

        if (query.Place is { } place)
        {
            terms.Add(AnyOf(FacetKind.Place, [Names.Fold(place)]));
        }

        if (query.WithFigures)
        {
            terms.Add(AnyOf(FacetKind.WithFigures, [""]));
        }

        return terms.All(t => t.Phrases.Count + t.Facets.Count > 0) ? terms : null;
    }

    private static StatementTerm AnyOf(FacetKind kind, IReadOnlyList<string> values) => new([], [.. values.Select(v => new Facet(kind, v))]);

    /// <summary>Whether a phrase holds something that can be looked up.</summary>
    private static bool HasWords(string phrase) => phrase.Any(char.IsLetterOrDigit);
}
