using Hearsay.Evaluation.Stories;
using Hearsay.Formats.Stories;

namespace Hearsay.Tests.Evaluation.Stories;

public sealed class BalanceScorerTests
{
    [SharedFact("stories/train")]
    public void AddTo_Stories_FindsEveryVerdictAndConflict()
        => Assert.All(Directory.GetDirectories(Repository.Shared("stories", "train")), folder =>
        {
            var story = GoldStory.Read(folder);

            Assert.Empty(BalanceScorer.AddTo(StoryScorer.Score(story, new StoryExport()), story).WrongBalances);
        });
}
