using Hearsay.Attributions;
using Hearsay.Text;

namespace Hearsay.Tests.Attributions;

public sealed class DirectnessReaderTests
{
    [Theory]
    [InlineData("He said “it is [bad,”] she said.", "it is [bad,”", Directness.Direct)]
    [InlineData("He said “it is bad” again.", "“it is bad”", Directness.Direct)]
    [InlineData("He said it is “bad” again.", "it is “bad”", Directness.Mixed)]
    [InlineData("He said it is bad.", "it is bad.", Directness.Indirect)]
    [InlineData("He said “it is ‘so’ bad” now.", "so", Directness.Direct)]
    [InlineData("“One,” he said. It rained.", "It rained.", Directness.Indirect)]
    [InlineData("“One,” he said: “…”", "…", Directness.Indirect)]
    public void Read_ContentInText_TellsHowItStandsTowardsMarks(string text, string content, Directness expected)
    {
        var start = text.IndexOf(content, StringComparison.Ordinal);

        Assert.Equal(expected, DirectnessReader.Read(TextLayout.Of(text), [new TextSpan(start, start + content.Length)]));
    }

    [Fact]
    public void Read_PiecesAroundTheCue_AreDirectTogether()
    {
        const string text = "“It is bad,” he said. “Really bad.”";

        Assert.Equal(Directness.Direct, DirectnessReader.Read(TextLayout.Of(text), [new TextSpan(0, 12), new TextSpan(22, text.Length)]));
    }

    [Fact]
    public void Read_QuotationOverParagraphs_IsDirectThroughout()
    {
        const string text = "He said: “One.\n\n“Two.”\n\nThree.";

        Assert.Equal(Directness.Direct, DirectnessReader.Read(TextLayout.Of(text), [new TextSpan(9, 24)]));
        Assert.Equal(Directness.Mixed, DirectnessReader.Read(TextLayout.Of(text), [new TextSpan(9, text.Length)]));
    }
}
