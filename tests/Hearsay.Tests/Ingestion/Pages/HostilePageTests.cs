using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Hearsay.Ingestion;
using Hearsay.Ingestion.Pages;

namespace Hearsay.Tests.Ingestion.Pages;

/// <summary>Pages that nobody writes for readers: each is read or refused, and none takes more than linear time or the stack.</summary>
public sealed class HostilePageTests
{
    private static readonly DocumentReader Reader = new() { AnyLanguage = true };

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<a href=x><div>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<svg><g>")]
    [InlineData("<ul><li>")]
    public void Read_HundredThousandTagsDeep_IsRefused(string open)
        => Assert.StartsWith("is a web page with more than 400 elements inside each other", Read(Repeat(open, 100_000) + "The end."), StringComparison.Ordinal);

    [Fact]
    public void Read_MoreElementsThanAnyArticle_IsRefused()
        => Assert.StartsWith("is a web page of more than 400000 elements", Read(Repeat("<p>a", 400_001)), StringComparison.Ordinal);

    [Fact]
    public void Read_PageBeyondTheLimit_IsRefused()
        => Assert.StartsWith("is a web page of more than 16777216 characters", Read("<html>" + new string('a', PageLimits.Characters)), StringComparison.Ordinal);

    [Theory]
    [InlineData("<p>word ")]
    [InlineData("a</x>")]
    [InlineData("a&amp;")]
    [InlineData("<!--a-->b")]
    [InlineData("<br>a ")]
    [InlineData("<li><a href=x>A headline of some length</a> and a sentence about it.")]
    [InlineData("<h3><a href=x>A headline</a></h3><p>And a sentence about it that is quite long, so that it counts.</p>")]
    [InlineData("<meta name=author content='Ann Lee'><time>x</time>")]
    [InlineData("<div><img src=x></div>")]
    [InlineData("<table>a<i>b</i>")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",</script>")]
    [InlineData("<![CDATA[x]]>")]
    [InlineData("... ")]
    public void Read_OnePieceOverAndOver_IsReadOrRefused(string piece) => Read("<html><body>" + Repeat(piece, 60_000));

    [Fact]
    public void Read_TagWithAttributesWithoutEnd_IsReadOrRefused()
        => Read("<html><p " + string.Concat(Enumerable.Range(0, 100_000).Select(i => $" a{i}=1")) + ">The end.");

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"@type\":\"NewsArticle\",\"author\":", "}")]
    public void Read_DeepJson_IsPassedOver(string open, string close)
        => Assert.Equal(FerryPage.Text, PageReader.Read(FerryPage.With($"<script type=\"application/ld+json\">{Repeat(open, 100_000)}{Repeat(close, 100_000)}</script>")).Text);

    [Fact]
    public void Read_TenMegabyteLine_IsItsText()
        => Assert.Equal(10_000_000, PageReader.Read("<html><p>" + Repeat("word ", 2_000_000)).Text.Length);

    [Fact]
    public void Read_CutAnywhere_NeverThrows()
    {
        var page = FerryPage.With("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\"}</script>");
        for (var length = 0; length < page.Length; length += 7)
        {
            Read(page[..length]);
        }
    }

    [Fact]
    public void Read_TagsInDisorder_NeverThrows()
    {
        var pieces = Gen.Elements(
            "<p>", "</p>", "<div class='related ad'>", "</div>", "<table>", "<td>", "</table>", "<b>", "</i>", "<form>", "<select>", "<template>", "<svg>", "<frameset>", "<body>", "</body>",
            "<h1>", "<a href=#>", "</a>", "<br>", "<li>", "<img>", "<time datetime=9999-12-31T23:59:59Z>", "<meta property=og:title content=x>", "<script>", "</script>", "<!--", "-->", "\0", "&#0;",
            "&#xD800;", "Some words that make a sentence of more than eighty characters, so that they count as prose here.", " ", "\uD800");
        Prop.ForAll(Gen.Choose(0, 60).SelectMany(n => pieces.ArrayOf(n)).ToArbitrary(), parts => Read("<html>" + string.Concat(parts)).Length >= 0).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Read_BinaryNamedPage_IsRefused()
    {
        var bytes = Enumerable.Range(0, 20_000).Select(i => (byte)((i * 7919) >> 3)).ToArray();

        Assert.False(Reader.Read("page.html", bytes).IsRead);
        Assert.Equal("is a PNG image, not a text; convert it to text first", Reader.Read("page.html", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]).Refusal!.Reason);
    }

    /// <summary>Reads a page; the text, or why it was refused.</summary>
    private static string Read(string page)
    {
        var result = Reader.Read("page.html", Encoding.UTF8.GetBytes(page));
        return result.Document?.Text ?? result.Refusal!.Reason;
    }

    private static string Repeat(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));
}
