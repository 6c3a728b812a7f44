using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Hearsay.Ingestion;
using Hearsay.Text;

namespace Hearsay.Tests.Ingestion;

public sealed class MarkdownReaderTests
{
    [Theory]
    [InlineData("# Head #\n\nOne *two* **three _four_**\nfive", "Head\n\nOne two three four five")]
    [InlineData("- a\n- b\n  1. c\n", "a\n\nb\n\nc")]
    [InlineData("> He said\n> no.\n\nSet\n===", "He said no.\n\nSet")]
    [InlineData("| h | i |\n|---|---|\n| *x* | y |", "h\n\ni\n\nx\n\ny")]
    [InlineData("[the *report*](http://x \"t\") ![a map](m.png) <http://y.z>", "the report a map http://y.z")]
    [InlineData("[a][r] and `co de`\n\n[r]: http://x", "a and co de")]
    [InlineData("a\n\n```\ncode\n```\n\n    code\n\n<div>\nhtml\n</div>\n\nb <b>c</b><br>d", "a\n\nb c\nd")]
    [InlineData("---\ntitle: x\n---\nText", "Text")]
    [InlineData("R&amp;D \\*x\\* ~~y~~ 5 * 3 [open", "R&D *x* y 5 * 3 [open")]
    [InlineData("one  \ntwo\\\nthree\r\nfour", "one\ntwo\nthree four")]
    [InlineData("- [x] done", " done")]
    [InlineData("nul\0 stays", "nul\0 stays")]
    public void Read_Markup_LeavesItsText(string markdown, string expected)
        => Assert.Equal(expected, MarkdownReader.Read(markdown).Text);

    [Theory]
    [InlineData("**bold** word", "bold", "bold")]
    [InlineData("**bold** word", "bold word", "bold** word")]
    [InlineData("R&amp;D now", "&", "&amp;")]
    [InlineData("a\n> b\n> c", "b c", "b\n> c")]
    [InlineData("`` x`y `` z", "x`y", "x`y")]
    [InlineData("# A\n\nB", "A\n\nB", "A\n\nB")]
    public void Map_Span_LeadsToTheOriginal(string markdown, string part, string expected)
    {
        var plain = MarkdownReader.Read(markdown);
        var start = plain.Text.IndexOf(part, StringComparison.Ordinal);

        Assert.Equal(expected, plain.Map!.ToOriginal(new TextSpan(start, start + part.Length)).In(markdown));
    }

    [Fact]
    public void Map_SpanBeyondTheText_Throws()
        => Assert.Throws<ArgumentOutOfRangeException>(() => MarkdownReader.Read("abc").Map!.ToOriginal(new TextSpan(0, 4)));

    [Fact]
    public void Map_ArbitraryMarkdown_HasEqualCharactersInOrder()
    {
        var pieces = Gen.Elements("a", "Word said ", "*", "**", "_", "`", "[", "](u)", "![", "\n", "\n\n", "# ", "> ", "- ", "1. ", "|", "|-|\n", "&amp;", "\\", "<b>", "\t", "    ", "~~", "\r\n", "🙂", "\0", "---\n", "<http://x>", "[r]: u\n");
        Prop.ForAll(pieces.ListOf().ToArbitrary(), parts =>
        {
            var original = string.Concat(parts);
            var plain = MarkdownReader.Read(original);
            return plain.Map is null ? plain.Text == original : IsSound(plain.Text, plain.Map, original);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Map_LongParagraph_CoversItsWords()
    {
        var markdown = string.Concat(Enumerable.Repeat("Officials *said* on\n> Monday that **nothing** had been `decided`.\n\n", 50));

        var plain = MarkdownReader.Read(markdown);

        Assert.True(IsSound(plain.Text, plain.Map!, markdown));
        Assert.Equal(50 * "Officialssaid".Length, plain.Map!.Segments.Where(s => plain.Text.Substring(s.TextStart, s.Length) is "Officials " or "said").Sum(s => s.Length) - 50);
    }

    [Theory]
    [InlineData(">", 100_000)]
    [InlineData("[", 100_000)]
    [InlineData("![", 50_000)]
    [InlineData("[a](", 30_000)]
    [InlineData("- ", 100_000)]
    [InlineData("*a **a ", 50_000)]
    [InlineData("a <? ", 100_000)]
    [InlineData("| ", 100_000)]
    [InlineData("> - ", 100)]
    public void Read_DeepNesting_ReturnsSoon(string markup, int times)
    {
        var markdown = string.Concat(Enumerable.Repeat(markup, times)) + "word";
        var watch = Stopwatch.StartNew();

        var plain = MarkdownReader.Read(markdown);

        Assert.EndsWith("word", plain.Text, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"took {watch.Elapsed}");
    }

    [Fact]
    public void Read_TableThatWouldGrow_StaysAsItIs()
    {
        var markdown = $"{string.Concat(Enumerable.Repeat("|a", 5000))}|\n{string.Concat(Enumerable.Repeat("|-", 5000))}|\n{string.Concat(Enumerable.Repeat("|a\n", 100_000))}";

        Assert.Equal(new PlainText(markdown, null, null), MarkdownReader.Read(markdown));
    }

    [Theory]
    [InlineData("date: 2024-05-01", "2024-05-01T00:00:00Z")]
    [InlineData("title: x\r\ndate: \"2024-05-01 10:30\"\r", "2024-05-01T10:30:00Z")]
    [InlineData("date: 2024-05-01\npublished: 2024-05-02T08:00:00+03:00 # local", "2024-05-02T08:00:00+03:00")]
    [InlineData("published: 2024-05-02 08:00:00 -0500", "2024-05-02T08:00:00-05:00")]
    [InlineData("published: 2024-05-02 08:00:00 -05:00", "2024-05-02T08:00:00-05:00")]
    [InlineData("date: 2024-05-01T10:30:15.250Z", "2024-05-01T10:30:15.25Z")]
    [InlineData("date: 2024-13-01", null)]
    [InlineData("date: yesterday", null)]
    [InlineData("update: 2024-05-01", null)]
    public void Published_FrontMatter_IsReadWhereItParses(string entries, string? expected)
    {
        var published = MarkdownReader.Read($"---\n{entries}\n---\n\nText").Published;

        Assert.Equal(expected, published is { } time ? NodaTime.Text.OffsetDateTimePattern.Rfc3339.Format(time) : null);
    }

    [Fact]
    public void Read_OnlyCode_IsRefused()
        => Assert.Equal("holds no words outside its code and markup", new DocumentReader().Read("x.MD", Encoding.UTF8.GetBytes("```\ncode\n```")).Refusal!.Reason);

    private static bool IsSound(string text, TextMap map, string original)
    {
        int textEnd = 0, originalEnd = 0;
        foreach (var segment in map.Segments)
        {
            if (segment.Length < 1 || segment.TextStart < textEnd || segment.OriginalStart < originalEnd
                || !text.AsSpan(segment.TextStart, segment.Length).SequenceEqual(original.AsSpan(segment.OriginalStart, segment.Length))
                || map.ToOriginal(new TextSpan(segment.TextStart, segment.TextEnd)) != new TextSpan(segment.OriginalStart, segment.OriginalEnd))
            {
                return false;
            }

            (textEnd, originalEnd) = (segment.TextEnd, segment.OriginalEnd);
        }

        return map.ToOriginal(new TextSpan(0, text.Length)).End <= original.Length;
    }
}
