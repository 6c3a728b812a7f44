using Hearsay.Claims.Grouping;
using Hearsay.Languages;

namespace Hearsay.Claims.Balances;

/// <summary>
/// Suggests balances from what is counted in a story: figures of one kind of thing with different outcomes, the greatest as the total of
/// those whose sum comes nearest to it. A start for a user to edit, not a finding.
/// </summary>
public static class BalanceSuggester
{
    private const int MostLabels = 8;

    // where the parts are further from the total than this share of it, they hardly belong to it
    private const decimal MostSlack = 0.25m;

    private static readonly HashSet<string> People = [.. WordList.Load("En.people-nouns").Select(Stem.Of)];
    private static readonly HashSet<string> Joints = new(["of", "in", "at", "on", "who", "that", "which", "with", "from", "by", "for", "to"], StringComparer.Ordinal);

    /// <summary>The suggestions in the order in which their things were first counted.</summary>
    public static IReadOnlyList<Suggestion> Suggest(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var figures = account.Documents.SelectMany(d => d.Statements).Where(TermQuery.IsPut).SelectMany(s => s.Figures).Where(f => f.Counted is not null).ToList();
        return
        [
            .. figures.Select(f => (Label: Label(f), Kind: KindOf(f.Counted!), f.Unit)).Where(l => IsPlain(l.Label)).GroupBy(l => (l.Kind, l.Unit))
                .Select(g => Suggest(account, [.. g.GroupBy(l => string.Join(' ', l.Label.Split(' ').Select(Stem.Of)), StringComparer.Ordinal).OrderByDescending(l => l.Count()).Take(MostLabels).Select(l => l.First().Label)], g.Key.Unit))
                .OfType<Suggestion>(),
        ];
    }

    private static Suggestion? Suggest(Account account, IReadOnlyList<string> labels, string? unit)
    {
        var terms = labels.Select(l => (Label: l, Figures: new TermQuery { Counted = l.Split(' '), Unit = unit }.Find(account, null))).Where(t => t.Figures.Count > 0)
            .OrderByDescending(t => t.Figures.Max(f => f.Figure.Best ?? f.Figure.High ?? f.Figure.Low)).ToList();
        return terms.Count < 3 ? null
            : Enumerable.Range(1, (1 << (terms.Count - 1)) - 1).Select(set => terms.Skip(1).Where((_, i) => (set & (1 << i)) > 0).ToList()).Where(parts => parts.Count > 1)
                .Select(parts => (Parts: parts, Slack: SlackOf(terms[0], parts)))
                .Where(s => s.Slack <= MostSlack * terms[0].Figures.Max(f => f.Figure.Best ?? f.Figure.High ?? f.Figure.Low))
                .OrderBy(s => s.Slack).ThenByDescending(s => s.Parts.Count)
                .Select(s => new Suggestion(terms[0].Label, [.. s.Parts.Select(p => p.Label)], unit)).FirstOrDefault();
    }

    /// <summary>How far the total and the sum of its parts are apart; null where that cannot be said.</summary>
    private static decimal? SlackOf((string Label, IReadOnlyList<TermFigure> Figures) total, List<(string Label, IReadOnlyList<TermFigure> Figures)> parts)
    {
        try
        {
            var equation = new Equation("", [new EquationTerm(total.Label, 1), .. parts.Select(p => new EquationTerm(p.Label, -1))]);
            return BalanceSolver.Solve(equation, [total.Figures, .. parts.Select(p => p.Figures)]).Slack;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>What is counted and what happened to it; that it is people goes without saying.</summary>
    private static string Label(AccountFigure figure)
        => string.Join(' ', Words(figure.Counted!).Where(w => !People.Contains(Stem.Of(w))).Concat(Words(figure.Outcome ?? "")).Distinct(StringComparer.Ordinal));

    private static string[] Words(string phrase) => phrase.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether a label can stand in an equation and in a string of TOML as it is.</summary>
    private static bool IsPlain(string label)
        => label.Length > 0 && label.All(c => char.IsLetterOrDigit(c) || c is ' ' or '\'' or '’' or '-') && label.Split(' ').All(w => char.IsLetterOrDigit(w[0]) && char.IsLetterOrDigit(w[^1]));

    /// <summary>What kind of thing is counted: people, or the noun before what says more of it.</summary>
    private static string KindOf(string counted)
    {
        var stems = Words(counted).Select(Stem.Of).ToList();
        return stems.Exists(People.Contains) ? "people" : stems.TakeWhile(w => !Joints.Contains(w)).FirstOrDefault() ?? "";
    }
}
