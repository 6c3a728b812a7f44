using FsCheck;
using FsCheck.Fluent;
using Hearsay.Text;

namespace Hearsay.Tests.Text;

public sealed class CodePointMapTests
{
    [Fact]
    public void Of_EmojiInText_CountsEachAsOneCodePoint()
    {
        var map = CodePointMap.Of("a😀b😀");

        Assert.Equal((6, 4), (map.Units, map.CodePoints));
        Assert.Equal([0, 1, 1, 2, 3, 3, 4], Enumerable.Range(0, 7).Select(map.ToCodePoint));
        Assert.Equal([0, 1, 3, 4, 6], Enumerable.Range(0, 5).Select(map.ToUnit));
    }

    [Fact]
    public void ToUnit_AnyText_IsWhereTheRuneBegins()
    {
        var pieces = Gen.Elements("a", "é", "😀", "\uD83D", "\uDE00", "\n");
        Prop.ForAll(pieces.ListOf().Select(p => string.Concat(p)).ToArbitrary(), text =>
        {
            var map = CodePointMap.Of(text);
            var (unit, codePoint) = (0, 0);
            foreach (var rune in text.EnumerateRunes())
            {
                if (map.ToUnit(codePoint) != unit || map.ToCodePoint(unit) != codePoint)
                {
                    return false;
                }

                codePoint++;
                unit += rune == System.Text.Rune.ReplacementChar ? 1 : rune.Utf16SequenceLength;
            }

            return map.CodePoints == codePoint && map.ToUnit(codePoint) == unit && map.ToCodePoint(unit) == codePoint;
        }).QuickCheckThrowOnFailure();
    }
}
