using Hearsay.Claims;
using Hearsay.Claims.Balances;
using Hearsay.Claims.Grouping;

namespace Hearsay.Evaluation.Stories;

/// <summary>
/// Chooses which figure of a statement a term of a balance by hand means: the one whose counted thing shares most words with the term's name, then with what
/// statements of one figure count for the same term, then for other terms.
/// </summary>
internal sealed class FigureChooser(IReadOnlyDictionary<string, List<AccountStatement>> terms)
{
    /// <summary>The figures of a term.</summary>
    public IReadOnlyList<TermFigure> Of(string term)
    {
        var name = Stems(term);
        var same = Single(terms[term]);
        var others = Single(terms.Where(t => t.Key != term).SelectMany(t => t.Value));
        return
        [
            .. terms[term].Where(s => s.Figures.Count > 0).Select(s => new TermFigure(s, s.Figures
                .OrderByDescending(f => Alike(name, Stems(f.Counted))).ThenByDescending(f => Nearest(same, f)).ThenByDescending(f => Nearest(others, f)).First())),
        ];
    }

    private static List<HashSet<string>> Single(IEnumerable<AccountStatement> statements)
        => [.. statements.Where(s => s.Figures.Count == 1).Select(s => Stems(s.Figures[0].Counted))];

    private static double Nearest(List<HashSet<string>> words, AccountFigure figure)
        => words.Select(w => Alike(w, Stems(figure.Counted))).DefaultIfEmpty(0).Max();

    private static double Alike(HashSet<string> one, HashSet<string> other)
    {
        var shared = one.Count(other.Contains);
        return shared == 0 ? 0 : (double)shared / (one.Count + other.Count - shared);
    }

    private static HashSet<string> Stems(string? words)
        => (words ?? "").ToLowerInvariant().Split([' ', '_', '-'], StringSplitOptions.RemoveEmptyEntries).Select(Stem.Of).ToHashSet(StringComparer.Ordinal);
}
