using Hearsay.Statements.Figures;
using Hearsay.Text;

namespace Hearsay.Tests.Statements.Figures;

public sealed class FigureReferenceTests
{
    [Theory]
    [InlineData("these figures", "these figures")]
    [InlineData("They agree on these two numbers.", "these two numbers")]
    [InlineData("that toll was too high", "that toll")]
    [InlineData("It gave the same estimate.", "same estimate")]
    [InlineData("The number of farms rose.", null)]
    [InlineData("These farms flooded.", null)]
    public void Find_Content_TellsWhatPointsBack(string text, string? expected)
        => Assert.Equal(expected, FigureReference.Find(TextLayout.Of(text), [new TextSpan(0, text.Length)])?.In(text));

    [Fact]
    public void Find_WordsOutsideTheContent_DoNotCount()
        => Assert.Null(FigureReference.Find(TextLayout.Of("On these figures it says nothing."), [new TextSpan(17, 33)]));
}
