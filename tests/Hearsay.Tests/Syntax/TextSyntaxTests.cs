using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay.Tests.Syntax;

public sealed class TextSyntaxTests
{
    [Fact]
    public void Children_HeadInAnotherSentence_CountsAsNone()
    {
        var layout = TextLayout.Of("Big dogs bark. Cats sleep.");
        var syntax = new TextSyntax(layout, [new("JJ", "amod", 1), new("NNS", "nsubj", 2), new("VBP", "root", 2), new(".", "punct", 2), new("NNS", "nsubj", 2), new("VBP", "root", 99), new(".", "punct", -1)]);

        Assert.Equal([1, 3], syntax.Children(2));
        Assert.Equal([0], syntax.Children(1));
        Assert.Equal((4, 5, 6), (syntax[4].Head, syntax[5].Head, syntax[6].Head));
        Assert.Empty(syntax.Children(5));
    }

    [Fact]
    public void Constructor_OtherNumberOfWords_IsRefused()
        => Assert.Throws<ArgumentException>(() => new TextSyntax(TextLayout.Of("Cats sleep."), [new("NNS", "nsubj", 1)]));
}
