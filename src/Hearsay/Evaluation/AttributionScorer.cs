using Hearsay.Attributions;

namespace Hearsay.Evaluation;

/// <summary>
/// Compares predicted attributions of an article with gold ones, on the text itself and without regard to any reader's words.
/// <para>"token" and "char" count words and non-blank characters that carry a role; "span" counts distinct spans with exactly the same
/// words (characters, where a span has no word), "span_raw" with exactly the same non-blank characters.</para>
/// <para>Whole attributions are paired one to one, as many as possible. A pair is lenient when the cues share a character, the contents
/// share at least half of the words in either, and the predicted source covers the head word of the gold source (or both have no
/// source); "cue", "cue+source" and "cue+content" ask for less. It is strict when all three roles have the same words, "strict_raw"
/// when they have the same characters.</para>
/// Immutable, and safe to share between threads.
/// </summary>
/// <param name="leastOverlap">Least share of common words among all words of two contents in a lenient pair, above 0, at most 1; 0.5 by default.</param>
public sealed class AttributionScorer(double leastOverlap = 0.5)
{
    /// <summary>Scores one article.</summary>
    /// <param name="article">Its name.</param>
    /// <param name="text">Its text.</param>
    /// <param name="gold">The attributions that a person marked.</param>
    /// <param name="predicted">The attributions to be judged.</param>
    public ArticleScore Score(string article, string text, IReadOnlyList<MarkedAttribution> gold, IReadOnlyList<MarkedAttribution> predicted)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(predicted);
        var scored = new ScoredText(text);
        var pairing = new Pairing(
            scored,
            [.. gold.Select(scored.Cover).OfType<ScoredAttribution>()],
            [.. predicted.Select(scored.Cover).OfType<ScoredAttribution>()],
            leastOverlap);
        var metrics = SpanCounter.Count(pairing.Gold, pairing.Predicted);
        var partners = pairing.Partners();
        foreach (var (metric, partner) in partners)
        {
            metrics[metric] = new Score(partner.Count(p => p >= 0), pairing.Predicted.Count, pairing.Gold.Count);
        }

        var sorter = new KindSorter(text, scored);
        var (goldKinds, predictedKinds) = (sorter.Sort(pairing.Gold), sorter.Sort(pairing.Predicted));
        return new ArticleScore
        {
            Article = article,
            Metrics = metrics,
            LenientKinds = ByKind(goldKinds, predictedKinds, partners[Metric.Lenient]),
            StrictKinds = ByKind(goldKinds, predictedKinds, partners[Metric.Strict]),
            Judged = Judge(pairing.Predicted, partners[Metric.Lenient]),
        };
    }

    private static List<Judged> Judge(IReadOnlyList<ScoredAttribution> predicted, int[] partners)
        => [.. predicted.Select((p, i) => (p.Marked.Confidence, IsRight: partners.Contains(i)))
            .Where(p => p.Confidence is not null)
            .Select(p => new Judged(p.Confidence!.Value, p.IsRight))];

    private static Dictionary<string, KindCount> ByKind(string[][] gold, string[][] predicted, int[] partners)
    {
        var counts = AttributionKind.All.ToDictionary(k => k, _ => default(KindCount));
        var matched = partners.Where(p => p >= 0).ToHashSet();
        for (var i = 0; i < gold.Length; i++)
        {
            foreach (var kind in gold[i])
            {
                counts[kind] += new KindCount(partners[i] >= 0 ? 1 : 0, 1, 0, 0);
            }
        }

        for (var i = 0; i < predicted.Length; i++)
        {
            foreach (var kind in predicted[i])
            {
                counts[kind] += new KindCount(0, 0, matched.Contains(i) ? 1 : 0, 1);
            }
        }

        return counts;
    }
}
