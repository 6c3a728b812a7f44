using Hearsay.Formats.Stories;

namespace Hearsay.Evaluation.Stories;

/// <summary>
/// Scores the account of a story against the one worked out by hand, with the measures of the stories' own <c>score_stories.py</c>. A missed
/// statement counts as wrong in every measure that asks for something about it.
/// </summary>
public static class StoryScorer
{
    /// <summary>Scores one story.</summary>
    /// <param name="story">The story.</param>
    /// <param name="export">The account to be judged; its documents are known by their addresses.</param>
    public static StoryScore Score(GoldStory story, StoryExport export)
    {
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(export);
        var partners = StatementPartners.Of(story.Account, export);
        var attributed = story.Account.Statements.Where(s => !s.IsNarrators).ToList();
        var found = attributed.Count(s => partners.Of(s) is not null);
        var extra = export.Statements.Count(s => !s.IsNarrators && partners.GoldOf(s.Id) is null);
        var measures = new Dictionary<string, double?>(StringComparer.Ordinal) { ["statements"] = Measure.F1(found, extra, attributed.Count - found) };
        new SaidScorer(story.Account, export, partners).AddTo(measures);
        new ClaimScorer(story.Account, export, partners).AddTo(measures);
        return new StoryScore(story.Name, found, extra, attributed.Count - found, measures);
    }
}
