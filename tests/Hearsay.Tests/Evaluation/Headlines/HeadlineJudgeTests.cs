using Hearsay.Evaluation.Headlines;

namespace Hearsay.Tests.Evaluation.Headlines;

public sealed class HeadlineJudgeTests
{
    private const string Headline = "Giant squid found in Ashbury reservoir";

    private static readonly StemRarity Rarity = new([.. Enumerable.Range(0, 100).Select(i => $"Article {i} says nothing of it.")]);

    [Fact]
    public void Names_EveryFeature_HasOne()
        => Assert.Equal(HeadlineFeatures.Names.Count, HeadlineFeatures.Of(Ready(Headline), Ready("A giant squid was found. Nobody believes it.")).Length);

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    public void Of_EmptyTexts_AreNumbers(string text)
    {
        Assert.All(HeadlineFeatures.Of(Ready(text), Ready(text)), f => Assert.True(double.IsFinite(f)));
        Assert.Equal(HeadlinePosition.Unrelated, HeadlineJudge.Judge(Ready(Headline), Ready("The council raised the fee for parking. Shops in the high street said that they had not been asked.")));
    }

    [Fact]
    public void Judge_ArticleThatRejectsIt_Disagrees()
        => Assert.Equal(HeadlinePosition.Disagree, HeadlineJudge.Judge(Ready(Headline), Ready(
            "The giant squid of Ashbury reservoir is a hoax. The picture of the squid was fake, the water company said, and the report that one was found is false. A student has admitted the prank.")));

    private static HeadlineText Ready(string text) => new(text, Rarity);
}
