using Hearsay.Evaluation;

namespace Hearsay.Tests.Evaluation;

public class PennTextTests
{
    [Theory]
    [InlineData("`` It 's true , '' she said .", "“It's true,” she said.")]
    [InlineData("They did n't ( all ) pay $ 5 ; ca n't .", "They didn't (all) pay $5; can't.")]
    [InlineData("the players ' union -LRB- NPU -RRB- : `` no ''", "the players’ union (NPU): “no”")]
    public void Join_Tokens_ReadAsPrinted(string tokens, string expected)
    {
        var text = PennText.Join(tokens.Split(' '));

        Assert.Equal(expected, text.Text);
        Assert.Equal(tokens.Split(' ').Length, text.Tokens.Count);
        Assert.All(text.Tokens.Zip(text.Tokens.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
    }
}
