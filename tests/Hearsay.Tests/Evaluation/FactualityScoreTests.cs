using Hearsay.Evaluation;

namespace Hearsay.Tests.Evaluation;

public sealed class FactualityScoreTests
{
    [Fact]
    public void Of_Pairs_HasCorrelationErrorAndBaseline()
    {
        var score = FactualityScore.Of([(3, 2), (3, 3), (-3, -1), (0, 1)]);

        Assert.Equal(0.9683, score.Correlation!.Value, 4);
        Assert.Equal(1, score.MeanAbsoluteError);
        Assert.Equal(2.25, score.BaselineError);
    }

    [Fact]
    public void Of_ConstantValues_HasNoCorrelation() => Assert.Null(FactualityScore.Of([(3, 1), (2, 1)]).Correlation);

    [Fact]
    public void Parse_Line_KeepsEventsInsideTheSentence()
    {
        var sentence = FactualitySentence.Parse("""{"text": "The dam did not fail .", "targets": [{"span1": [4, 5], "label": -3.0}, {"span1": [9, 10], "label": 1}, {"label": 2}], "idx": 1}""")!;

        Assert.Equal(["The", "dam", "did", "not", "fail", "."], sentence.Tokens);
        Assert.Equal([(4, -3.0)], sentence.Events);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"text": "A dam ."}""")]
    [InlineData("""{"text": 3, "targets": []}""")]
    public void Parse_OtherShapes_AreNull(string line) => Assert.Null(FactualitySentence.Parse(line));
}
