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

    [Theory]
    [InlineData("field field--label-hidden")]
    [InlineData("no-comments has-related with-sidebar layout-gallery")]
    [InlineData("chapter is-shared")]
    public void Read_ParagraphsWithNamesOfStates_AreKept(string name)
    {
        var paragraphs = FerryPage.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"<div class='{name}'><p>{line}</p></div>");

        Assert.Equal(FerryPage.Text, PageReader.Read(FerryPage.With(article: $"<div>{string.Concat(paragraphs)}</div>")).Text);
    }

    [Fact]
    public void Read_CommentsWithoutNames_AreCutOffAtTheirHeading()
    {
        var comments = string.Concat(Enumerable.Range(1, 9).Select(i => $"<div><p>I have sailed on it {i} times, and never did anybody count us before we left, whatever the office now says.</p></div>"));

        Assert.Equal(FerryPage.Text, PageReader.Read(FerryPage.With(article: $"<div>{FerryPage.Article}<h3>9 responses to “Ferry carried nine too many”</h3>{comments}</div>")).Text);
    }

    [Fact]
    public void Read_ListOfLinkedSentences_IsKept()
    {
        var items = string.Concat(Enumerable.Range(1, 8).Select(i => $"<li><a href=/{i}>The council of Lowmouth met for the {i}th time.</a> It agreed on nothing, as two of its members told this paper.</li>"));
        var text = PageReader.Read(FerryPage.With(article: $"<div><p>Good morning. This is what you need to know today, before the ferries leave and the offices open.</p><ol>{items}</ol></div>")).Text;

        Assert.Contains("met for the 8th time. It agreed on nothing", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TimelineWithDatesAsHeadings_KeepsThem()
    {
        const string Article = "<div><h3>3 February 2031</h3><p>The ferry leaves the quay of Lowmouth with 61 people on board, in calm weather.</p><h3>4 February 2031</h3><p>The harbour office counts again, and finds that there were nine too many.</p></div>";

        Assert.Equal("3 February 2031\nThe ferry leaves the quay of Lowmouth with 61 people on board, in calm weather.\n4 February 2031\nThe harbour office counts again, and finds that there were nine too many.\n", PageReader.Read(FerryPage.With(article: Article)).Text);
    }

    [Theory]
    [InlineData(@"The harbour office said on Tuesday that 61 people had been on board.\n\nThe owners denied it & said no more.")]
    [InlineData(@"<p>The harbour office said on Tuesday that 61 people had been on board.<\/p><p>The owners denied it &amp; said no more.<\/p>")]
    public void Read_ArticleForMachinesOnly_IsTaken(string body)
    {
        var head = $"<script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"articleBody\":\"{body}\"}}</script>";

        Assert.Equal("The harbour office said on Tuesday that 61 people had been on board.\nThe owners denied it & said no more.\n", PageReader.Read(FerryPage.With(head, article: "<div id=app></div>")).Text);
    }

    [Fact]
    public void Read_SectionsWithLinkedHeadings_AreTheArticleInItsBody()
    {
        var sections = string.Concat(Enumerable.Range(1, 8).Select(i => $"<section><h2><a href=https://shop.example/{i}>Lifejacket number {i}</a></h2><p>It kept our tester above the water for {i} hours, and would have done so for longer if the tide had not turned.</p></section>"));
        var text = PageReader.Read(FerryPage.With(article: $"<div class=article-body>{sections}</div>")).Text;

        Assert.Contains("above the water for 8 hours", text, StringComparison.Ordinal);
    }
}
