namespace Hearsay.Claims.Balances;

/// <summary>What a term may be.</summary>
/// <param name="Factor">The term's factor.</param>
/// <param name="Bounds">The numbers.</param>
/// <param name="Figures">The figures that say so; empty where nobody says anything, and any count may be.</param>
internal sealed record Alternative(int Factor, Bounds Bounds, IReadOnlyList<TermFigure> Figures)
{
    /// <summary>The numbers times the factor.</summary>
    public Bounds Signed { get; } = Bounds.Times(Factor);

    /// <summary>What a term may be: one for each interval that figures give it.</summary>
    public static IReadOnlyList<Alternative> Of(BalanceTerm term)
        => term.Figures.Count == 0 ? [new Alternative(term.Term.Factor, Bounds.AnyCount, [])]
            : [.. term.Figures.GroupBy(f => Bounds.Of(f.Figure)).Select(g => new Alternative(term.Term.Factor, g.Key, [.. g]))];
}
