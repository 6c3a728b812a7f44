using System.Text.RegularExpressions;

namespace Hearsay.Evaluation;

/// <summary>
/// Scores main text as the public article extraction benchmark does: as multisets of sequences of four words. Agrees with
/// <c>score_extraction.py</c> of the corpus <c>article-html</c>.
/// </summary>
public static partial class PageScorer
{
    private const int SequenceLength = 4;

    /// <summary>Scores one page.</summary>
    /// <param name="page">Its identifier.</param>
    /// <param name="gold">The text that it should have.</param>
    /// <param name="found">The text that was found.</param>
    public static PageScore Score(string page, string gold, string found)
    {
        var (goldWords, foundWords) = (Words(gold), Words(found));
        var (goldCounts, foundCounts) = (Sequences(goldWords), Sequences(foundWords));
        var matched = goldCounts.Sum(g => Math.Min(g.Value, foundCounts.GetValueOrDefault(g.Key)));
        return new PageScore(page, Share(matched, foundCounts), Share(matched, goldCounts), goldWords.SequenceEqual(foundWords));
    }

    /// <summary>The figures over pages: means of precision and recall over those pages that have them, and the F1 of the means.</summary>
    public static (double F1, double Precision, double Recall, double Exact) Mean(IReadOnlyCollection<PageScore> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var precision = scores.Average(s => s.Precision) ?? 0;
        var recall = scores.Average(s => s.Recall) ?? 0;
        return (Evaluation.Score.HarmonicMean(precision, recall), precision, recall, scores.Count(s => s.IsExact) / Math.Max(1.0, scores.Count));
    }

    private static string[] Words(string text) => [.. Word().Matches(text).Select(m => m.Value)];

    private static Dictionary<string, int> Sequences(string[] words)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Max(Math.Min(1, words.Length), words.Length - SequenceLength + 1); i++)
        {
            var key = string.Join(' ', words.Skip(i).Take(SequenceLength));
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        return counts;
    }

    private static double? Share(int matched, Dictionary<string, int> counts) => counts.Count > 0 ? (double)matched / counts.Values.Sum() : null;

    /// <summary>A run of what Python's <c>\w</c> matches: letters, digits and numbers of every script, and the low line.</summary>
    [GeneratedRegex(@"[\p{L}\p{N}_]+")]
    private static partial Regex Word();
}
