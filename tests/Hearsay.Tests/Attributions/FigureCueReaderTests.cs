using System.Globalization;
using Hearsay.Attributions;
using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay.Tests.Attributions;

public sealed class FigureCueReaderTests
{
    private const string Sticks = "The/DT/det/1 union/NN/nsubj/2 sticks/VBZ/root/2 to/TO/case/4 20/CD/nmod/2 ././punct/2";

    [Theory]
    [InlineData(Sticks, "The union", "sticks to", "20")]
    [InlineData("The/DT/det/1 office/NN/nsubj/2 lowered/VBD/root/2 its/PRP$/nmod/4 toll/NN/dobj/2 to/TO/case/6 29/CD/nmod/2 after/IN/mark/8 counting/VBG/advcl/2 ././punct/2", "The office", "lowered", "its toll to 29")]
    [InlineData("The/DT/det/1 line/NN/nsubj/13 ,/,/punct/1 which/WDT/nsubj/5 has/VBZ/aux/5 raised/VBN/acl/1 the/DT/det/7 number/NN/dobj/5 of/IN/case/9 injured/NN/nmod/7 to/TO/case/11 32/CD/nmod/5 ,/,/punct/1 erred/VBD/root/13 ././punct/13", "The line", "raised", "the number of injured to 32")]
    public void Add_NumberThatSomebodyAnswersFor_IsAttributed(string marked, string source, string cue, string content)
    {
        var syntax = Syntax(marked);
        var text = syntax.Layout.Text;

        var found = Assert.Single(FigureCueReader.Add(syntax, []));

        Assert.Equal((source, cue, content), (found.Source!.Value.In(text), found.Cue.In(text), Assert.Single(found.Content).In(text)));
    }

    [Theory]
    [InlineData("The/DT/det/1 union/NN/nsubj/2 sticks/VBZ/root/2 to/TO/case/5 its/PRP$/nmod/5 plan/NN/nmod/2 ././punct/2")]
    [InlineData("The/DT/det/1 bank/NN/nsubj/2 raised/VBD/root/2 its/PRP$/nmod/4 rate/NN/dobj/2 to/TO/case/6 4/CD/nmod/2 ././punct/2")]
    [InlineData("Keep/VB/root/0 to/TO/case/2 20/CD/nmod/0 ././punct/0")]
    public void Add_NoNumberOfAReport_OrNobody_IsNone(string marked) => Assert.Empty(FigureCueReader.Add(Syntax(marked), []));

    [Fact]
    public void Add_WhatTheReaderFound_GoesBefore()
    {
        var syntax = Syntax(Sticks);
        var known = new Attribution { Cue = new TextSpan(10, 16), Content = [new TextSpan(20, 22)], Directness = Directness.Indirect, Confidence = 0.9 };

        Assert.Same(known, Assert.Single(FigureCueReader.Add(syntax, [known])));
    }

    private static TextSyntax Syntax(string marked)
    {
        var words = marked.Split(' ').Select(w => w.Split('/')).ToList();
        return new TextSyntax(TextLayout.Of(string.Join(' ', words.Select(w => w[0]))), [.. words.Select(w => new WordSyntax(w[1], w[2], int.Parse(w[3], CultureInfo.InvariantCulture)))]);
    }
}
