namespace Hearsay.Evaluation;

/// <summary>Counts words, characters and distinct spans by role, whatever attribution they belong to.</summary>
internal static class SpanCounter
{
    /// <summary>The metrics "token", "char", "span" and "span_raw" of <see cref="Metric.All"/>.</summary>
    public static Dictionary<string, Score> Count(IReadOnlyList<ScoredAttribution> gold, IReadOnlyList<ScoredAttribution> predicted)
    {
        var counts = new Dictionary<string, Score>();
        CountMembers(counts, "token", gold, predicted, c => c.Words);
        CountMembers(counts, "char", gold, predicted, c => c.Characters);
        CountSpans(counts, "span", gold, predicted, raw: false);
        CountSpans(counts, "span_raw", gold, predicted, raw: true);
        return counts;
    }

    private static void CountMembers(
        Dictionary<string, Score> counts, string metric, IReadOnlyList<ScoredAttribution> gold, IReadOnlyList<ScoredAttribution> predicted, Func<Cover, int[]> members)
    {
        var all = default(Score);
        for (var role = 0; role < Metric.Roles.Count; role++)
        {
            var score = Compare(Covers(gold, role).SelectMany(members).ToHashSet(), Covers(predicted, role).SelectMany(members).ToHashSet());
            counts[$"{metric} {Metric.Roles[role]}"] = score;
            all += score;
        }

        counts[$"{metric} all"] = all;
    }

    private static void CountSpans(
        Dictionary<string, Score> counts, string metric, IReadOnlyList<ScoredAttribution> gold, IReadOnlyList<ScoredAttribution> predicted, bool raw)
    {
        var comparer = new Cover.Comparer(raw);
        for (var role = 0; role < Metric.Roles.Count; role++)
        {
            counts[$"{metric} {Metric.Roles[role]}"] = Compare(Covers(gold, role).ToHashSet(comparer), Covers(predicted, role).ToHashSet(comparer));
        }
    }

    private static Score Compare<T>(HashSet<T> gold, HashSet<T> predicted) => new(predicted.Count(gold.Contains), predicted.Count, gold.Count);

    private static IEnumerable<Cover> Covers(IReadOnlyList<ScoredAttribution> attributions, int role) => attributions.Select(a => a[role]).OfType<Cover>();
}
