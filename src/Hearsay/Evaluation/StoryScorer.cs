using Hearsay.Text;

namespace Hearsay.Evaluation;

/// <summary>
/// Scores the statements of a story. Two statements of one document may be partners when their contents share at least half of the
/// code units in either; partners are taken greedily, the greatest overlap first. A gold statement in the outlet's own voice may be
/// partner to a prediction, which then counts neither as found nor as extra.
/// </summary>
public static class StoryScorer
{
    private const double LeastOverlap = 0.5;

    /// <summary>Scores one story.</summary>
    /// <param name="story">The gold account.</param>
    /// <param name="predicted">The statements to be judged; one of an unknown document is extra.</param>
    public static StoryScore Score(GoldStory story, IReadOnlyList<PredictedStatement> predicted)
    {
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(predicted);
        var goldWithPartner = new HashSet<GoldStatement>(ReferenceEqualityComparer.Instance);
        var predictedWithPartner = new HashSet<PredictedStatement>(ReferenceEqualityComparer.Instance);
        foreach (var (_, gold, found) in Candidates(story, predicted))
        {
            if (!goldWithPartner.Contains(gold) && predictedWithPartner.Add(found))
            {
                goldWithPartner.Add(gold);
            }
        }

        var attributed = story.Statements.Count(s => s.IsAttributed);
        var right = goldWithPartner.Count(s => s.IsAttributed);
        return new StoryScore(story.Name, right, predicted.Count(p => p.IsAttributed && !predictedWithPartner.Contains(p)), attributed - right);
    }

    private static IEnumerable<(double Overlap, GoldStatement Gold, PredictedStatement Found)> Candidates(GoldStory story, IReadOnlyList<PredictedStatement> predicted)
    {
        var goldByDocument = story.Statements.Select(s => (Statement: s, Content: SpanSet.Merge(s.Content))).ToLookup(s => s.Statement.Document, StringComparer.Ordinal);
        return predicted
            .Select(p => (Statement: p, Content: SpanSet.Merge(p.Content)))
            .SelectMany(p => goldByDocument[p.Statement.Document], (p, g) => (Overlap: Overlap(g.Content, p.Content), g.Statement, p.Statement))
            .Where(pair => pair.Overlap >= LeastOverlap)
            .OrderByDescending(pair => pair.Overlap)
            .ThenByDescending(pair => pair.Item2.Id, StringComparer.Ordinal)
            .ThenByDescending(pair => pair.Item3.Id, StringComparer.Ordinal);
    }

    private static double Overlap(List<TextSpan> one, List<TextSpan> other)
    {
        var common = SpanSet.Common(one, other);
        return common == 0 ? 0 : (double)common / (SpanSet.Size(one) + SpanSet.Size(other) - common);
    }
}
