using Hearsay.Ingestion.Pages;

namespace Hearsay.Tests.Ingestion.Pages;

public sealed class PageReaderTests
{
    [Fact]
    public void Read_Page_IsItsArticleAlone() => Assert.Equal(FerryPage.Text, PageReader.Read(FerryPage.With()).Text);

    [Fact]
    public void Read_BreaksForParagraphs_AreParagraphs()
    {
        const string Article = "<div id=story>The mayor said on Monday that the bridge would stay closed until the spring.<br><br>\nNobody at the ministry\n<br>would say why.<br />The works go on.</div>";

        Assert.Equal("The mayor said on Monday that the bridge would stay closed until the spring.\nNobody at the ministry would say why.\nThe works go on.\n", PageReader.Read(FerryPage.With(article: Article)).Text);
    }

    [Theory]
    [InlineData("<div class=post-content>", "</div>")]
    [InlineData("<form id=aspnetForm><table><tr><td>", "</td></tr></table></form>")]
    [InlineData("<div class='related sidebar ad gallery'>", "</div>")]
    [InlineData("<section hidden>", "</section>")]
    [InlineData("<div style='display: none'>", "</div>")]
    public void Read_ArticleInOddWrapping_IsFound(string open, string close)
        => Assert.Equal(FerryPage.Text, PageReader.Read(FerryPage.With(article: open + FerryPage.Article + close)).Text);

    [Fact]
    public void Read_CardsOfOtherArticles_AreLeftOut()
    {
        var cards = string.Concat(Enumerable.Range(1, 12).Select(i => $"<div class=item><h3><a href=/{i}>Another story of the town, number {i}</a></h3><p>The council met on Friday for the {i}th time this year and agreed on nothing at all, as members told this paper.</p></div>"));

        Assert.Equal(FerryPage.Text, PageReader.Read(FerryPage.With(around: $"<div>{cards}</div>")).Text);
    }
}
