using System.Text;
using Hearsay.Text;

namespace Hearsay.Tests.Text;

/// <summary>
/// Texts in which braces stand around every quotation with its marks: <c>{“yes”}</c>; <c>{“yes}}</c> is one that nothing closes in its
/// paragraph, and <c>{{“yes”}</c> goes on from the paragraph before.
/// </summary>
public sealed class QuotationReaderTests
{
    [Theory]
    [InlineData("He said {“it rained”} and {“it snowed.”}")]
    [InlineData("He said {‘it rained’} and {‘it snowed.’}")]
    [InlineData("He said {\"it rained\"}, {\"it snowed.\"} ({\"x\"})")]
    [InlineData("He said {'it rained'} and {'it snowed.'}")]
    [InlineData("He said {«it rained»} and {« it snowed »}.")]
    [InlineData("He said {‹it rained›} and {``it snowed.''}")]
    [InlineData("They would {''destroy our economy.''} He {''said''} so.")]
    [InlineData("He said {„it rained“} and {„it snowed”}.")]
    [InlineData("He said {\" it rained \"} and left.")]
    [InlineData("{“It rained,”} he said, {“and snowed.”}")]
    [InlineData("{“It rained,\"} he said.")]
    [InlineData("It rained—{\"hard\"}—he said.")]
    public void Read_EveryStyle_IsFound(string marked) => Check(marked);

    [Theory]
    [InlineData("{“He said {‘no’} to me,”} she said.")]
    [InlineData("{‘He said {“no”} to me,’} she said.")]
    [InlineData("{\"He said {'no'} to me,\"} she said.")]
    [InlineData("{“He said {‘I heard {“no”}’}”}")]
    [InlineData("{“He said {«no»} to me,”} she said.")]
    [InlineData("{``He said {`no'} to me,''} she said.")]
    [InlineData("{\"He said {'no.'}\"}")]
    public void Read_Nested_IsFoundInside(string marked) => Check(marked);

    [Theory]
    [InlineData("The players’ union and the boss’ car didn’t.")]
    [InlineData("The players' union and the boss' car didn't.")]
    [InlineData("In the ’90s they played rock ’n’ roll. Get ’em.")]
    [InlineData("In the '90s they played rock 'n' roll. Get 'em.")]
    [InlineData("{‘The players’ union said no,’} he said.")]
    [InlineData("{‘They play rock ’n’ roll here,’} he said.")]
    [InlineData("{‘It’s the ’90s again,’} he said.")]
    [InlineData("{'The players' union isn't here,'} he said.")]
    [InlineData("{‘That is his’} and {‘hers’} too.")]
    [InlineData("{“The ’90s,”} he said.")]
    public void Read_Apostrophes_AreNoMarks(string marked) => Check(marked);

    [Theory]
    [InlineData("He is 6'3\" tall and 5’10” wide.")]
    [InlineData("{\"He is 6'3\" tall,\"} he said.")]
    [InlineData("He is 6′3″ tall.")]
    public void Read_FeetAndInches_AreNoMarks(string marked) => Check(marked);

    [Theory]
    [InlineData("He said {“it rained and left.}}")]
    [InlineData("He said it rained” and left.")]
    [InlineData("He said {“it rained}}\n\nIt snowed.")]
    [InlineData("He said ‘it rained and left.")]
    [InlineData("{“A «b”} c» d")]
    [InlineData("”“")]
    public void Read_Unbalanced_EndsWithTheParagraph(string marked) => Check(marked.Replace("”“", "”{“}}", StringComparison.Ordinal));

    [Theory]
    [InlineData("He said: {“One.}}\n\n{{“Two.}}\n\n{{“Three.”}\n\nFour.")]
    [InlineData("He said: {\"One.}}\n{{\"Two.\"}\nThree.")]
    [InlineData("He said: {``One.}}\n{{``Two.''}\nThree.")]
    [InlineData("{“One}}\n{{“Two {‘three’} four.”}")]
    public void Read_OverParagraphs_GoesOn(string marked) => Check(marked);

    [Fact]
    public void Read_QuotationOverParagraphs_RepeatedMarksOpenAndNoneIsStray()
    {
        var layout = TextLayout.Of("He: “One.\n\n“Two.\n\n“Three.” Four");

        Assert.Equal(
            [QuotationState.Opens, QuotationState.Opens, QuotationState.Opens, QuotationState.Closes],
            layout.Words.Select(w => w.Quotation).Where(q => q is not (QuotationState.Inside or QuotationState.Outside)));
        Assert.Equal(QuotationState.Outside, layout.Words[^1].Quotation);
    }

    [Theory]
    [InlineData("A “b c")]
    [InlineData("A b” c")]
    [InlineData("A “b c\n\nd e")]
    [InlineData("“A “b c”\n\nd e")]
    [InlineData("A “b «c\n\nd e")]
    public void Read_MarkWithoutPartner_IsStray(string text)
        => Assert.Contains(TextLayout.Of(text).Words, w => w.Quotation == QuotationState.Stray);

    [Fact]
    public void Read_InnerMarkLeftOpenAtTheEndOfItsParagraph_IsStray()
    {
        var layout = TextLayout.Of("A “b «c\n\n“d” e");

        Assert.Equal(QuotationState.Stray, layout.Words.Single(w => w.Span.In(layout.Text) == "«").Quotation);
        Assert.Equal(QuotationState.Opens, layout.Words.First(w => w.Span.In(layout.Text) == "“").Quotation);
    }

    private static void Check(string marked)
    {
        var text = marked.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
        var (opens, closes) = (new string[text.Length + 1], new string[text.Length + 1]);
        foreach (var q in TextLayout.Of(text).Quotations)
        {
            opens[q.Span.Start] += q.Continues ? "{{" : "{";
            closes[q.Span.End] += q.Closed ? "}" : "}}";
        }

        var found = new StringBuilder();
        for (var i = 0; i <= text.Length; i++)
        {
            found.Append(closes[i]).Append(opens[i]).Append(i < text.Length ? text[i] : "");
        }

        Assert.Equal(marked, found.ToString());
    }
}
