using Hearsay.Statements.Stances;
using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay.Tests.Statements.Stances;

public sealed class EventCertaintyTests
{
    /// <summary>Each word as word/part/relation/number of its head; the event is marked with a star.</summary>
    [Theory]
    [InlineData("The/DT/det/1 *trip/NN/nsubj/2 began/VBD/root/2", 3)]
    [InlineData("The/DT/det/1 *trip/NN/nsubjpass/3 was/VBD/auxpass/3 cancelled/VBN/root/3", 0.17)]
    [InlineData("The/DT/det/1 delay/NN/nsubj/4 in/IN/case/3 *delivery/NN/nmod/1 hurts/VBZ/root/4", 0.17)]
    [InlineData("The/DT/det/2 now-cancelled/JJ/amod/2 *deal/NN/root/2", 0.17)]
    [InlineData("The/DT/det/1 dam/NN/nsubj/4 did/VBD/aux/4 not/RB/neg/4 *break/VB/root/4", -0.33)]
    [InlineData("The/DT/det/1 dam/NN/nsubj/3 nearly/RB/advmod/3 *broke/VBD/root/3", -0.33)]
    [InlineData("They/PRP/nsubj/3 did/VBD/aux/3 not/RB/neg/3 need/VB/root/3 to/TO/mark/5 *leave/VB/xcomp/3", 2.07)]
    [InlineData("*Leave/VB/root/0", 2.67)]
    public void Of_WordsAround_TakeCertaintyAway(string marked, double expected)
    {
        var words = marked.Split(' ').Select(w => w.Split('/')).ToList();
        var layout = TextLayout.Of(string.Join(' ', words.Select(w => w[0].TrimStart('*'))));
        var syntax = new TextSyntax(layout, [.. words.Select(w => new WordSyntax(w[1], w[2], int.Parse(w[3], System.Globalization.CultureInfo.InvariantCulture), Certainty: w[0] == "*trip" && words.Count == 3 ? 3 : 2))]);

        Assert.Equal(expected, EventCertainty.Of(syntax, layout.Words[words.FindIndex(w => w[0][0] == '*')].Span), 2);
    }
}
