using Hearsay.Evaluation.Stories;

namespace Hearsay.Tests.Evaluation.Stories;

public sealed class MeasureTests
{
    [Theory]
    [InlineData("aabb", "xxyy", 1)]
    [InlineData("aaab", "xxyy", 0)] // pairs: common 1, gold 3, judged 2 of 6: chance 1
    [InlineData("aabb", "xyyz", -0.285714)] // pairs: common 0, gold 2, judged 1 of 6: chance 1/3, most 3/2, (0 - 1/3) / (3/2 - 1/3) = -2/7
    [InlineData("abcd", "wxyz", 1)]
    public void AdjustedRand_WorkedByHand_Agrees(string gold, string judged, double expected)
    {
        var index = Measure.AdjustedRand([.. gold.Zip(judged, (g, j) => ($"{g}", $"{j}"))]);

        Assert.Equal(expected, index!.Value, 6);
    }

    [Fact]
    public void AdjustedRand_OneItem_IsNothing() => Assert.Null(Measure.AdjustedRand([("a", "x")]));
}
