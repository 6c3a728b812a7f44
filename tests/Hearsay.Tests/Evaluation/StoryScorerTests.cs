using Hearsay.Evaluation;
using Hearsay.Text;

namespace Hearsay.Tests.Evaluation;

public sealed class StoryScorerTests
{
    private static readonly GoldStory Story = new(
        "s",
        new Dictionary<string, string>(),
        [
            new GoldStatement("s1", "d1", [new TextSpan(0, 10)], true),
            new GoldStatement("s2", "d1", [new TextSpan(20, 25), new TextSpan(30, 35)], true),
            new GoldStatement("s3", "d1", [new TextSpan(40, 50)], false),
        ]);

    [Fact]
    public void Score_HalfOverlap_IsEnough()
        => Assert.Equal(
            new StoryScore("s", 2, 0, 0),
            StoryScorer.Score(Story, [new PredictedStatement("a", "d1", [new TextSpan(5, 10)]), new PredictedStatement("b", "d1", [new TextSpan(20, 35)])]));

    [Fact]
    public void Score_OtherDocumentOrLittleOverlap_IsExtra()
        => Assert.Equal(
            new StoryScore("s", 0, 2, 2),
            StoryScorer.Score(Story, [new PredictedStatement("a", "d2", [new TextSpan(0, 10)]), new PredictedStatement("b", "d1", [new TextSpan(6, 10)])]));

    [Fact]
    public void Score_NarratorStatement_IsNeitherFoundNorExtra()
        => Assert.Equal(
            new StoryScore("s", 0, 0, 2),
            StoryScorer.Score(Story, [new PredictedStatement("a", "d1", [new TextSpan(40, 49)]), new PredictedStatement("b", "d1", [new TextSpan(60, 70)], IsAttributed: false)]));

    [Fact]
    public void Score_TwoForOne_TakesTheBetter()
    {
        var score = StoryScorer.Score(Story, [new PredictedStatement("a", "d1", [new TextSpan(0, 8)]), new PredictedStatement("b", "d1", [new TextSpan(0, 9)])]);

        Assert.Equal(new StoryScore("s", 1, 1, 1), score);
        Assert.Equal(0.5, score.F1);
    }

    [Fact]
    public void MeanF1_EmptyStory_IsLeftOut()
        => Assert.Equal(1, StoryScore.MeanF1([new StoryScore("a", 0, 0, 0), new StoryScore("b", 1, 0, 0)]));
}
