namespace Hearsay.Ledger.Sql;

/// <summary>Something that a statement may be.</summary>
/// <param name="Kind">What of it.</param>
/// <param name="Value">The value there.</param>
internal sealed record Facet(FacetKind Kind, string Value)
{
    /// <summary>The condition on a statement s; <c>{0}</c> stands for the parameter with the value.</summary>
    public string Condition => Kind switch
    {
        FacetKind.Actor => "s.actor = {0}",
        FacetKind.Party => "s.party = {0}",
        FacetKind.Stance => "s.stance = {0}",
        FacetKind.WithFigures => "s.figures > 0",
        _ => "s.key IN (SELECT statement FROM place_names WHERE name = {0})",
    };
}
