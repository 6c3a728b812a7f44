using Hearsay.Text;

namespace Hearsay.Tests.Text;

/// <summary>Texts in which a bar stands where a sentence begins inside a paragraph, and two where a paragraph begins.</summary>
public sealed class SentenceCutterTests
{
    [Theory]
    [InlineData("It rained. |He left! |Why? |Nobody knows.")]
    [InlineData("It rained . |He left.")]
    [InlineData("Really?! |Yes!! |No.")]
    [InlineData("He is 70. |1,200 came.")]
    [InlineData("He left.\u00A0|She stayed.")]
    public void Cut_Stops_EndSentences(string text) => Check(text);

    [Theory]
    [InlineData("Gen. Smith and Mr. J. R. Jones met Dr. No on Jan. 5.")]
    [InlineData("the U.S. Army said")]
    [InlineData("He left the U.S. |The army stayed.")]
    [InlineData("He left at 5 a.m. |He returned at 6 p.m. on Monday.")]
    [InlineData("Smith Jr. said so.")]
    [InlineData("about 3.5 per cent, e.g. this")]
    public void Cut_Abbreviations_EndOneOnlyBeforeAStarter(string text) => Check(text);

    [Theory]
    [InlineData("“It rained.” |He left.")]
    [InlineData("\"It rained.\" |He left. |\"Yes.\" |\"No.\"")]
    [InlineData("''It rained.'' |''Yes.''")]
    [InlineData("“Did it rain?” he asked.")]
    [InlineData("“It rained!” she said. |“Yes.”")]
    [InlineData("‘It rained.’ |‘Yes.’")]
    [InlineData("(It rained.) |He left (again).")]
    [InlineData("He left. |(It rained.) |[He says.]")]
    [InlineData("“He said ‘no.’” |Then he left.")]
    public void Cut_ClosingMarks_BelongToTheSentenceBefore(string text) => Check(text);

    [Theory]
    [InlineData("12:40 |Police closed the quay. |It rained at 12:50 Monday.")]
    [InlineData("9.05 |“It rained,” he said.")]
    [InlineData("12:40 was when it rained.")]
    public void Cut_TimeOfDayBeforeTheFirstSentence_StandsByItself(string text) => Check(text);

    [Theory]
    [InlineData("He left… and came back.")]
    [InlineData("He left… |Then he came back.")]
    [InlineData("He left ... and came back.")]
    [InlineData("He left... |Then he came.")]
    [InlineData("He left. . . . |Then he came.")]
    [InlineData("He left . . . and came.")]
    public void Cut_Ellipses_EndOneOnlyBeforeACapital(string text) => Check(text);

    [Theory]
    [InlineData("A Heading Without Stop\n||It rained.\n\n||- one item\r\n||- another item")]
    [InlineData("one\r||two\u2028||three\u2029||four\u0085||five\v||six\f||seven")]
    [InlineData("one\n \t \n\n||two")]
    [InlineData("He left.\n||and came.")]
    public void Cut_LineBreaks_EndParagraphs(string text) => Check(text);

    [Theory]
    [InlineData("See example.com or v1.2.Now")]
    [InlineData("It ended. and went on.")]
    [InlineData("It ended., And went on.")]
    [InlineData("It ended. |😀 is")]
    public void Cut_OddFollowers_EndOneOnlyWhereOneCanBegin(string text)
        => Check(text);

    private static void Check(string marked)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);
        var found = new System.Text.StringBuilder();
        var at = 0;
        foreach (var word in TextLayout.Of(text).Words.Skip(1).Where(w => w.Edge != WordEdge.None))
        {
            found.Append(text.AsSpan(at, word.Span.Start - at)).Append(word.Edge == WordEdge.Paragraph ? "||" : "|");
            at = word.Span.Start;
        }

        Assert.Equal(marked, found.Append(text.AsSpan(at)).ToString());
    }
}
