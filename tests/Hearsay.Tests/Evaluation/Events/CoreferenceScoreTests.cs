using Hearsay.Evaluation.Events;

namespace Hearsay.Tests.Evaluation.Events;

public sealed class CoreferenceScoreTests
{
    // One letter a mention. Worked by hand:
    // abbb/xxyy: MUC recall 1/2 (bbb in two parts), precision 1/2 (xx has two chains, yy one); B-cubed precision (1/2 + 1/2 + 1 + 1)/4 = 3/4,
    // recall (1 + 1/3 + 2/3 + 2/3)/4 = 2/3, F1 12/17; CEAF-e a~x 2/3, b~y 4/5: sum 22/15 over two chains each.
    // aab/xyz: no link found: MUC 0; B-cubed precision 1, recall (1/2 + 1/2 + 1)/3 = 2/3, F1 4/5; CEAF-e a~x 2/3, b~z 1: 5/3 over two and over three chains, F1 2/3.
    [Theory]
    [InlineData("aabbb", "xxyyy", 1, 1, 1)]
    [InlineData("abbb", "xxyy", 0.5, 12.0 / 17, 11.0 / 15)]
    [InlineData("aab", "xyz", 0, 0.8, 2.0 / 3)]
    public void Of_WorkedByHand_Agrees(string gold, string judged, double muc, double bCubed, double ceafE)
    {
        var score = CoreferenceScore.Of([.. gold.Zip(judged, (g, j) => ($"{g}", $"{j}"))]);

        Assert.Equal(muc, score.Muc, 9);
        Assert.Equal(bCubed, score.BCubed, 9);
        Assert.Equal(ceafE, score.CeafE, 9);
        Assert.Equal((muc + bCubed + ceafE) / 3, score.Conll, 9);
    }

    [Fact]
    public void Of_SidesChanged_IsTheSame()
    {
        (string Gold, string Judged)[] items = [("a", "x"), ("a", "y"), ("b", "y"), ("b", "z"), ("c", "x"), ("c", "x"), ("d", "w")];
        var (one, other) = (CoreferenceScore.Of(items), CoreferenceScore.Of([.. items.Select(i => (i.Judged, i.Gold))]));

        Assert.Equal(one.Conll, other.Conll, 9);
    }
}
