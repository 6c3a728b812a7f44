using Hearsay.Evaluation;

namespace Hearsay.Tests.Evaluation;

public sealed class PageScorerTests
{
    [Theory]
    [InlineData("one two three four five", "one two three four five", 1.0, 1.0, true)]
    [InlineData("one two three four five", "One two three four five six", 1 / 3.0, 0.5, false)]
    [InlineData("one two", "one, two!", 1.0, 1.0, true)]
    [InlineData("one two three", "one two three four", 0.0, 0.0, false)]
    [InlineData("one one one one one one", "one one one one", 1.0, 1 / 3.0, false)]
    [InlineData("one", "", null, 0.0, false)]
    [InlineData("", "one", 0.0, null, false)]
    [InlineData("", "", null, null, true)]
    public void Score_Texts_CountsSequencesOfFourWords(string gold, string found, double? precision, double? recall, bool isExact)
        => Assert.Equal(new PageScore("p", precision, recall, isExact), PageScorer.Score("p", gold, found));

    [Fact]
    public void Mean_Pages_LeavesOutWhatHasNoFigure()
    {
        var (f1, precision, recall, exact) = PageScorer.Mean([new PageScore("a", 1, 0.5, true), new PageScore("b", null, 0, false)]);

        Assert.Equal((1.0, 0.25, 0.5), (precision, recall, exact));
        Assert.Equal(0.4, f1, 12);
    }
}
