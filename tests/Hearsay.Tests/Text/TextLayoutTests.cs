using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Hearsay.Text;

namespace Hearsay.Tests.Text;

/// <summary>What holds for the layout of every string.</summary>
public sealed class TextLayoutTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(2000);

    [Fact]
    public void Of_AnyString_WordsAreInOrderAndCoverEveryVisibleCharacterOnce()
        => Prop.ForAll(HostileText.Any, text =>
        {
            var covered = new int[text.Length];
            var end = 0;
            foreach (var word in TextLayout.Of(text).Words)
            {
                Assert.InRange(word.Span.Start, end, text.Length);
                Assert.InRange(word.Span.End, word.Span.Start + 1, text.Length);
                Assert.False(IsBlank(text[word.Span.Start]) || IsBlank(text[word.Span.End - 1]), word.Span.ToString());
                Assert.False(word.Span.Start > 0 && char.IsSurrogatePair(text[word.Span.Start - 1], text[word.Span.Start]));
                end = word.Span.End;
                covered.AsSpan(word.Span.Start, word.Span.Length).Fill(1);
            }

            Assert.All(text.Select((c, i) => (c, i)), p => Assert.True(covered[p.i] == 1 || IsBlank(p.c), $"unit {p.i} of {text}"));
        }).Check(Many);

    [Fact]
    public void Of_AnyString_SentencesAndParagraphsAreNumberedWithoutGaps()
        => Prop.ForAll(HostileText.Any, text =>
        {
            var layout = TextLayout.Of(text);
            int sentence = -1, paragraph = -1;
            foreach (var word in layout.Words)
            {
                sentence += word.Edge == WordEdge.None ? 0 : 1;
                paragraph += word.Edge == WordEdge.Paragraph ? 1 : 0;
                Assert.Equal((sentence, paragraph), (word.Sentence, word.Paragraph));
            }

            Assert.Equal((sentence + 1, paragraph + 1), (layout.SentenceCount, layout.ParagraphCount));
            Assert.True(layout.Words.Count == 0 || layout.Words[0].Edge == WordEdge.Paragraph);
        }).Check(Many);

    [Fact]
    public void Of_AnyString_QuotationsNestAndNeverCross()
        => Prop.ForAll(HostileText.Any, text =>
        {
            var layout = TextLayout.Of(text);
            var around = new Stack<Quotation>();
            foreach (var q in layout.Quotations)
            {
                Assert.True(new TextSpan(0, text.Length).Contains(q.Span) && q.Span.Contains(q.Inner) && q.Inner.Start > q.Span.Start);
                Assert.Equal(q.Closed, q.Inner.End < q.Span.End);
                while (around.TryPeek(out var last) && last.Span.End <= q.Span.Start)
                {
                    around.Pop();
                }

                Assert.True(around.Count == 0 ? q.Depth == 0 : around.Peek().Inner.Contains(q.Span) && around.Peek().Depth < q.Depth);
                around.Push(q);
            }
        }).Check(Many);

    [Fact]
    public void Of_AnyString_StatesAgreeWithQuotations()
        => Prop.ForAll(HostileText.Any, text =>
        {
            var layout = TextLayout.Of(text);
            foreach (var word in layout.Words.Where(w => w.Quotation is QuotationState.Inside or QuotationState.Outside))
            {
                Assert.Equal(word.Quotation == QuotationState.Inside, layout.Quotations.Any(q => q.Inner.Contains(word.Span)));
            }

            var opens = layout.Words.Where(w => w.Quotation == QuotationState.Opens).Select(w => w.Span.Start).ToHashSet();
            var closes = layout.Words.Where(w => w.Quotation == QuotationState.Closes).Select(w => w.Span.End).ToHashSet();
            Assert.Equal(closes, layout.Quotations.Where(q => q.Closed).Select(q => q.Span.End).ToHashSet());
            Assert.Subset(opens, layout.Quotations.Where(q => q.Closed).Select(q => q.Span.Start).ToHashSet());
        }).Check(Many);

    [Fact]
    public void Of_LinesEndedByCarriageReturns_HasTheSameWords()
    {
        const string text = "“One,” he said.\n\n“Two.\n“Three.” Four.\n";
        var (unix, dos) = (TextLayout.Of(text), TextLayout.Of(text.Replace("\n", "\r\n", StringComparison.Ordinal)));

        Assert.Equal(unix.Words.Select(w => (w.Span.In(unix.Text), w.Edge, w.Quotation)), dos.Words.Select(w => (w.Span.In(dos.Text), w.Edge, w.Quotation)));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("“‘«")]
    [InlineData("”")]
    [InlineData("'")]
    [InlineData("‘a’ ")]
    [InlineData("\n")]
    [InlineData("“\n")]
    [InlineData("a. ")]
    public void Of_MillionUnitsOfOnePart_EndsSoon(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));

        Assert.Equal(text.Any(c => !IsBlank(c)), TextLayout.Of(text).Words.Count > 0);
    }

    /// <summary>White space, controls, and what is invisible between words.</summary>
    private static bool IsBlank(char c)
        => char.IsWhiteSpace(c) || char.IsControl(c) || c == '\uFFFD' || (char.GetUnicodeCategory(c) == UnicodeCategory.Format && c is not ('\u00AD' or '\u200C' or '\u200D'));
}
