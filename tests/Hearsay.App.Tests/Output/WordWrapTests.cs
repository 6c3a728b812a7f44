using FsCheck;
using FsCheck.Fluent;
using Hearsay.App.Output;

namespace Hearsay.App.Tests.Output;

public sealed class WordWrapTests
{
    [Fact]
    public void Lines_Words_GoWholeIntoLines() => Assert.Equal(["one two", "three", "four"], WordWrap.Lines("one two three four", 8));

    [Fact]
    public void Lines_LongWord_IsCutBetweenCharacters() => Assert.Equal(["e\u0301a", "bc"], WordWrap.Lines("e\u0301abc", 2));

    [Fact]
    public void Lines_WideCharacters_CountTwice() => Assert.Equal(["東京", "新聞"], WordWrap.Lines("東京新聞", 5));

    [Fact]
    public void Lines_AnyText_FitsAndLosesNothing()
        => Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), Gen.Choose(2, 30).ToArbitrary(), (text, width) =>
        {
            var plain = PlainWords.Of(text.Get);
            var lines = WordWrap.Lines(plain, width);
            return lines.All(l => DisplayWidth.Of(l) <= width) && string.Concat(lines).Replace(" ", "", StringComparison.Ordinal) == plain.Replace(" ", "", StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();
}
