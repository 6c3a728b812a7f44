using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Hearsay.Attributions;
using Hearsay.Formats;
using Hearsay.Text;

namespace Hearsay.Tests.Formats;

public sealed partial class HtmlFormatTests
{
    private static readonly string[] Pieces =
    [
        "word", " ", "\n", "\r\n", "\r", "\n\n", "\t", "</script>", "<!--", "-->", "]]>", "&amp;", "&", "<", ">", "\"", "'", "“", "\0", "\u0007",
        "\u0085", "\u2028", "\u202E", "\u2066", "\u200F", "\uD800", "\uDC00", "\uD83D\uDE00", "é", "e\u0301", "שלום", "\uFEFF", "\uFFFF", "a.",
    ];

    [Fact]
    public void Write_Ferry_IsAsApproved()
    {
        var page = Write(FerryReading.Make());

        ApprovedFile.Check("ferry.html", Hash().Replace(Inline().Replace(page, "<$1>…</$1>"), "sha256-…'"));
    }

    [Fact]
    public void Write_StyleAndScript_AreWhatThePolicyAllows()
    {
        var page = Write(FerryReading.Make());
        var inline = Inline().Matches(page);

        Assert.Equal(["style", "script"], inline.Select(match => match.Groups[1].Value));
        Assert.All(inline, match => Assert.Contains(
            $"{match.Groups[1].Value}-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(match.Groups[2].Value)))}'", page, StringComparison.Ordinal));
        Assert.DoesNotContain(" style=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", page, StringComparison.Ordinal);
        Assert.DoesNotContain("://", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_HostileWords_AreTextOnly()
    {
        const string Hostile = "</script><script>alert(1)</script><!-- \"'& \0\u0007\uD800\u202E said <b onclick='x'>";
        var reading = FerryReading.Of(Hostile, [Attribute(new TextSpan(0, 9), new TextSpan(45, 50), new TextSpan(51, Hostile.Length))]);
        reading = reading with { Document = reading.Document with { Name = Hostile, Language = "\"><script>", Sha256 = Hostile }, Weights = Hostile };

        var page = Inline().Replace(Write(reading), "");

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("</script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<!--", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b ", page, StringComparison.Ordinal);
        Assert.DoesNotContain(page, c => (char.IsControl(c) && c != '\n') || char.IsSurrogate(c));
        Assert.Equal(Normal(Hostile), ArticleText(page));
    }

    [Fact]
    public void Write_AnyTextAndSpans_KeepsTheTextInOrder()
    {
        var texts = Gen.Elements(Pieces).ArrayOf().Select(string.Concat);
        var borders = Gen.Choose(0, int.MaxValue - 1).ArrayOf();
        var cases = texts.Zip(borders, (text, numbers) => FerryReading.Of(text, Scatter(text, numbers)));

        Prop.ForAll(cases.ToArbitrary(), reading => ArticleText(Write(reading)) == Normal(reading.Document.Text))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void Write_AnyTextAndSpans_LinksEveryAttributionOnce()
    {
        var texts = Gen.Elements(Pieces).ArrayOf().Select(string.Concat);
        var cases = texts.Zip(Gen.Choose(0, int.MaxValue - 1).ArrayOf(), (text, numbers) => FerryReading.Of(text, Scatter(text, numbers)));

        Prop.ForAll(cases.ToArbitrary(), reading => Link().Matches(Write(reading)).Select(match => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)).Order()
            .SequenceEqual(Enumerable.Range(1, reading.Attributions.Count))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Write_LongText_GrowsLinearly()
    {
        var small = Write(Long(5_000)).Length;
        var large = Write(Long(20_000)).Length;

        Assert.InRange(large / (double)small, 3.5, 4.5);
    }

    [Fact]
    public void Cut_NestedSpans_GivesTheWidestMarkFirst()
    {
        var outer = Attribute(new TextSpan(0, 1), new TextSpan(1, 2), new TextSpan(2, 9));
        var inner = Attribute(new TextSpan(2, 4), new TextSpan(5, 6), new TextSpan(7, 9));

        var segments = SegmentCutter.Cut("abcdefghijk", [inner, outer]).ToList();

        Assert.Equal([0, 1, 2, 4, 5, 6, 7, 9], segments.Select(segment => segment.Span.Start));
        Assert.Equal([new Mark(1, Role.Content), new Mark(0, Role.Source)], segments[2].Marks);
        Assert.Equal([new Mark(1, Role.Content)], segments[3].Marks);
        Assert.Equal([new Mark(1, Role.Content), new Mark(0, Role.Content)], segments[6].Marks);
        Assert.Equal(new TextSpan(9, 11), segments[7].Span);
        Assert.Empty(segments[7].Marks);
    }

    [Fact]
    public void Write_SpanInsideASurrogatePair_KeepsTheCharacterWhole()
    {
        var page = Write(FerryReading.Of("a\uD83D\uDE00b said c", [Attribute(new TextSpan(0, 2), new TextSpan(5, 9), new TextSpan(10, 11))]));

        Assert.Contains(">a\uD83D\uDE00</span>b ", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NoAttributions_IsAWholePage()
    {
        var page = Write(FerryReading.Of("Nothing was said.", []));

        Assert.Contains("<b>0</b> attributions", page, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_WordingsThatDifferInCaseAndBlanks_AreOneGroup()
    {
        const string Text = "The  mayor. the\nmayor. Rell.";
        var cue = new TextSpan(0, 1);
        var reading = FerryReading.Of(Text, [
            Attribute(new TextSpan(0, 1), cue, cue) with { Source = null },
            Attribute(new TextSpan(23, 27), cue, cue),
            Attribute(new TextSpan(0, 10), cue, cue),
            Attribute(new TextSpan(12, 21), cue, cue),
        ]);

        var groups = SourceGroup.Of(reading);

        Assert.Equal(["The mayor", "Rell", ""], groups.Select(group => group.Wording));
        Assert.Equal([2, 3], groups[0].Attributions);
    }

    [Fact]
    public void Write_ParentsInACircle_Ends()
    {
        var reading = FerryReading.Make();
        reading = reading with { Attributions = [.. reading.Attributions.Select((attribution, i) => attribution with { Parent = (i + 1) % 6 })] };

        Assert.Contains("and so on", Write(reading), StringComparison.Ordinal);
    }

    private static Reading Long(int sentences)
    {
        const string Sentence = "Somebody said that the bridge was closed.\n";
        var text = string.Concat(Enumerable.Repeat(Sentence, sentences));
        return FerryReading.Of(text, [.. Enumerable.Range(0, sentences).Select(i => i * Sentence.Length)
            .Select(at => Attribute(new TextSpan(at, at + 8), new TextSpan(at + 9, at + 13), new TextSpan(at + 14, at + 40)))]);
    }

    /// <summary>Attributions between the borders that the numbers give: source, cue, content, the source of the next, and so on.</summary>
    private static Attribution[] Scatter(string text, int[] numbers)
    {
        var borders = numbers.Select(number => number % (text.Length + 1)).Distinct().Order().ToArray();
        var spans = borders.Zip(borders.Skip(1), (start, end) => new TextSpan(start, end)).ToArray();
        return [.. spans.Chunk(3).Where(chunk => chunk.Length == 3).Select(chunk => Attribute(chunk[0], chunk[1], chunk[2]))];
    }

    private static Attribution Attribute(TextSpan source, TextSpan cue, TextSpan content)
        => new() { Source = source, Cue = cue, Content = [content], Directness = Directness.Indirect, Confidence = 0.5 };

    private static string Write(Reading reading)
    {
        using var writer = new StringWriter();
        HtmlFormat.Write(reading, writer);
        return writer.ToString();
    }

    private static string ArticleText(string page)
        => Normal(WebUtility.HtmlDecode(Tag().Replace(Article().Match(page).Groups[1].Value, "")));

    /// <summary>The text with single blanks, and U+FFFD for what no page can hold.</summary>
    private static string Normal(string text)
    {
        var whole = string.Concat(text.EnumerateRunes().Select(rune => Rune.IsControl(rune) && !Rune.IsWhiteSpace(rune) ? "\uFFFD" : rune.ToString()));
        return string.Join(' ', whole.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [GeneratedRegex("<(style|script)>(.*?)</\\1>", RegexOptions.Singleline)]
    private static partial Regex Inline();

    [GeneratedRegex("sha256-[^']+'")]
    private static partial Regex Hash();

    [GeneratedRegex("<article[^>]*>(.*)</article>", RegexOptions.Singleline)]
    private static partial Regex Article();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("<a class=\"ref\" id=\"m(\\d+)\"")]
    private static partial Regex Link();
}
