using FsCheck;
using FsCheck.Fluent;
using Hearsay.Attributions;
using Hearsay.Models;
using Hearsay.Tests.Models;
using Hearsay.Tests.Text;
using Hearsay.Text;

namespace Hearsay.Tests.Attributions;

public sealed class WindowCutterTests
{
    /// <summary>Each letter is one piece, except that "x" goes on: a word of 20 of them has the most pieces that are read.</summary>
    private static readonly WordPiece Letters = new(["[UNK]", "[CLS]", "[SEP]", "a", "A", ".", "x", "##x"]);

    private static readonly string LongWord = new('x', 20);

    [Fact]
    public void Cut_AnyString_EveryWordLiesInOneCoreWithItsContext()
        => Prop.ForAll(HostileText.Any, Gen.Choose(12, 60).Two().ToArbitrary(), (text, size) =>
        {
            var cutter = new WindowCutter(size.Item1, size.Item2 - 12);
            var layout = TextLayout.Of(string.Concat(Enumerable.Repeat(text, 8)));
            Check(cutter, layout, PieceCutter.Cut(layout, ShippedVocabulary.Pieces));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Cut_WordsOfMostPieces_StayWithinTheBounds()
    {
        var layout = TextLayout.Of(string.Join(' ', Enumerable.Range(0, 500).Select(i => i % 3 == 0 ? "a" : LongWord)));
        var pieces = PieceCutter.Cut(layout, Letters);

        Assert.Equal(PieceCutter.MostPerWord, pieces.Of(1).Length);
        Check(new WindowCutter(), layout, pieces);
        Check(new WindowCutter(PieceCutter.MostPerWord, 0), layout, pieces);
    }

    [Theory]
    [InlineData("a a a a a. A a a a a. |A a a a a. A a a a a. A a a a a.")]
    [InlineData("a a a a a a a a a a a a a. A a a a a a\n|A a a a a a a a a a. A a a a a a a a a")]
    [InlineData("a a a a a a a\na a a a a a a\n|a a a a a a a\na a a a a a a")]
    [InlineData("a a a a a a a a a a a a a a a a a a a a |a a a a a a a a a a a a a a a a")]
    [InlineData("a a a a a a a a\na a a a a a a a. A a a\n|A a a a a a a a a a a a a a a")]
    [InlineData("a a a")]
    public void Cut_Text_CoresEndAtTheBestEdge(string marked)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);
        var layout = TextLayout.Of(text);
        var windows = new WindowCutter(20, 4).Cut(layout, PieceCutter.Cut(layout, Letters));
        foreach (var window in windows.Skip(1).Reverse())
        {
            text = text.Insert(layout.Words[window.CoreStart].Span.Start, "|");
        }

        Assert.Equal(marked, text);
    }

    [Theory]
    [InlineData("He said it was over. ")]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("word ")]
    [InlineData("\n\n\n\nHe said so.")]
    [InlineData("xqzxqzxqzxqzxqzxqz ")]
    [InlineData("“‘«")]
    public void Cut_TextTwiceAsLong_GivesNoMoreThanTwiceTheWindowsAndWords(string part)
    {
        var (once, words) = Work(string.Concat(Enumerable.Repeat(part, 100_000 / part.Length)));
        var (twice, moreWords) = Work(string.Concat(Enumerable.Repeat(part, 200_000 / part.Length)));

        Assert.InRange(twice, once, (2 * once) + 2);
        Assert.InRange(moreWords, words, (2 * words) + (3 * new WindowCutter().ContextPieces));
    }

    [Theory]
    [InlineData("\"", 1_000_000)]
    [InlineData("x", 1_000_000)]
    [InlineData("\n", 200_000)]
    [InlineData("“‘«", 100_000)]
    public void Cut_HugeText_IsCut(string part, int times)
    {
        var layout = TextLayout.Of(string.Concat(Enumerable.Repeat(part, times)));

        Check(new WindowCutter(), layout, PieceCutter.Cut(layout, ShippedVocabulary.Pieces));
    }

    [Fact]
    public void New_ReaderWithWindowsThatHoldNoWord_Throws()
    {
        var weights = AttributionWeights.Load(new HearsayOptions().WeightsPath, Precision.Low, VectorPaths.Best);

        Assert.Throws<ArgumentException>(() => new AttributionReader(weights, new WindowCutter(PieceCutter.MostPerWord - 1, 8)));
        Assert.Throws<ArgumentException>(() => new AttributionReader(weights, new WindowCutter(100, -1)));
    }

    private static (int Windows, int Words) Work(string text)
    {
        var layout = TextLayout.Of(text);
        var windows = new WindowCutter().Cut(layout, PieceCutter.Cut(layout, ShippedVocabulary.Pieces));
        return (windows.Count, windows.Sum(w => w.End - w.Start));
    }

    private static void Check(WindowCutter cutter, TextLayout layout, PieceCutter pieces)
    {
        var windows = cutter.Cut(layout, pieces);
        var end = 0;
        foreach (var window in windows)
        {
            Assert.Equal(end, window.CoreStart);
            Assert.True(window.Start <= window.CoreStart && window.CoreStart < window.CoreEnd && window.CoreEnd <= window.End);
            Assert.InRange(pieces.Count(window.CoreStart, window.CoreEnd), 1, cutter.CorePieces);
            CheckContext(pieces.Count(window.Start, window.CoreStart), window.Start == 0);
            CheckContext(pieces.Count(window.CoreEnd, window.End), window.End == layout.Words.Count);
            end = window.CoreEnd;
        }

        Assert.Equal(layout.Words.Count, end);

        void CheckContext(int size, bool isWhole)
            => Assert.InRange(size, isWhole ? 0 : cutter.ContextPieces, Math.Max(0, cutter.ContextPieces + PieceCutter.MostPerWord - 1));

        // Every core but the last two holds a third of its bound at least, save one piece that rounding takes and one word that did not fit.
        var least = Math.Min((cutter.CorePieces * 0.325) - 1, cutter.CorePieces - PieceCutter.MostPerWord + 1);
        Assert.All(windows.SkipLast(2), w => Assert.True(pieces.Count(w.CoreStart, w.CoreEnd) >= least));
    }
}
