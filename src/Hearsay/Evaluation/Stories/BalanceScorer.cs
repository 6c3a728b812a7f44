using Hearsay.Claims;
using Hearsay.Claims.Balances;

namespace Hearsay.Evaluation.Stories;

/// <summary>Solves the balances of a story from the figures of the statements that are given by hand, and compares verdicts and conflicts.</summary>
public static class BalanceScorer
{
    /// <summary>Scores a story's balances: its measures <c>balances</c>, the share of right verdicts, and <c>because</c>, the share of those that cannot hold with the same conflict; and what is wrong, in words.</summary>
    public static StoryScore AddTo(StoryScore score, GoldStory story)
    {
        ArgumentNullException.ThrowIfNull(score);
        ArgumentNullException.ThrowIfNull(story);
        var statements = GoldAccount.Of(story).SelectMany(d => d.Statements).ToDictionary(s => s.Id, StringComparer.Ordinal);
        var solved = story.Balances.Select(b => (Gold: b, Found: Solve(b, statements))).ToList();
        var conflicts = solved.Where(b => b.Gold.Because.Count > 0).ToList();
        return score with
        {
            Measures = new Dictionary<string, double?>(score.Measures, StringComparer.Ordinal)
            {
                ["balances"] = Measure.Accuracy(solved, b => HasVerdict(b.Gold, b.Found)),
                ["because"] = Measure.Accuracy(conflicts, b => HasConflict(b.Gold, b.Found)),
            },
            WrongBalances = [.. solved.Where(b => !HasVerdict(b.Gold, b.Found) || !HasConflict(b.Gold, b.Found)).Select(b => $"{b.Gold.Equation} ({b.Gold.AsOf}): {Words(b.Found)} for {b.Gold.Verdict} [{string.Join(' ', b.Gold.Because)}]")],
        };
    }

    private static Balance Solve(GoldBalance balance, Dictionary<string, AccountStatement> statements)
    {
        var equation = Equation.Parse(balance.Equation);
        var chooser = new FigureChooser(balance.Terms.ToDictionary(t => t.Key, t => t.Value.Select(id => statements[id]).ToList(), StringComparer.Ordinal));
        return BalanceSolver.Solve(equation, [.. equation.Terms.Select(t => chooser.Of(t.Name))]);
    }

    private static bool HasVerdict(GoldBalance gold, Balance found) => Name(found.Verdict) == gold.Verdict;

    private static bool HasConflict(GoldBalance gold, Balance found) => gold.Because.ToHashSet(StringComparer.Ordinal).SetEquals(found.Because.Select(s => s.Id));

    private static string Words(Balance found) => $"{Name(found.Verdict)} [{string.Join(' ', found.Because.Select(s => s.Id))}]";

    private static string Name(BalanceVerdict verdict) => verdict switch
    {
        BalanceVerdict.Holds => "holds",
        BalanceVerdict.CannotHold => "cannot hold",
        _ => "not enough",
    };
}
