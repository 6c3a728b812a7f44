using Hearsay.Evaluation;
using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay.Tests.Evaluation;

public sealed class PlaceScoreTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".xml");

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void Of_FoundAndPlaced_CountsBoth()
    {
        var article = Single("""
            <articles><article><text>A ship left Bergen in Norway. Norwegian crews waited.</text><toponyms>
            <toponym><phrase>Bergen</phrase><start>10</start><end>16</end><gaztag><lat>60.39</lat><lon>5.32</lon></gaztag></toponym>
            <toponym><phrase>Norway</phrase><start>22</start><end>28</end><gaztag><lat>10</lat><lon>10</lon></gaztag></toponym>
            <toponym><phrase>Norwegian</phrase><start>30</start><end>39</end></toponym>
            </toponyms></article></articles>
            """);
        var score = PlaceScore.Of(article, TextSyntax.None(TextLayout.Of(article.Text)));
        Assert.Equal(new TextSpan(12, 18), article.Toponyms[0].Span);
        Assert.Equal([false, false, true], article.Toponyms.Select(t => t.IsForPeople));
        Assert.Equal(2, score.Tagging.Gold);
        Assert.Equal(0.5, score.Accuracy);
        Assert.True(score.Errors[0] < 20 && score.Errors[1] > 5000);
    }

    [Fact]
    public void Read_GeoVirusAndGeoWebNews_AreRead()
    {
        var virus = Single("<articles><article><text>In Oslo.</text><locations><location><name>Oslo</name><start>4</start><end>8</end><lat>59.9</lat><lon>10.7</lon></location></locations></article></articles>");
        Assert.Equal(("Oslo", null), (virus.Toponyms[0].Span.In(virus.Text), virus.Toponyms[0].IsLiteral));
        var news = Single("""
            <articles><article><text>Oslo said no at the corner.</text><toponyms>
            <toponym><extractedName>Oslo</extractedName><type>Metonymic</type><start>0</start><end>4</end><latitude>59.9</latitude><longitude>10.7</longitude></toponym>
            <toponym><extractedName>corner</extractedName><type>Literal_Expression</type><start>20</start><end>26</end></toponym>
            </toponyms></article></articles>
            """);
        Assert.False(Assert.Single(news.Toponyms).IsLiteral);
    }

    [Theory]
    [InlineData("<articles/>")]
    [InlineData("no XML")]
    [InlineData("<articles><article/></articles>")]
    public void Read_NoSet_IsRefused(string text)
    {
        File.WriteAllText(_file, text);
        Assert.Throws<InvalidDataException>(() => ToponymArticle.Read(_file));
    }

    private ToponymArticle Single(string text)
    {
        File.WriteAllText(_file, text);
        return Assert.Single(ToponymArticle.Read(_file));
    }
}
