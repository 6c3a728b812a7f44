using Hearsay.Ingestion.Pages;
using NodaTime;
using NodaTime.Text;

namespace Hearsay.Tests.Ingestion.Pages;

public sealed class MetadataReaderTests
{
    private const string Linked = """
        <script type="application/ld+json">
        {"@context":"https://schema.org","@graph":[
          {"@type":"WebSite","@id":"#site","name":"Lowmouth Post Online"},
          {"@type":"Organization","@id":"#org","name":"The Lowmouth Post"},
          {"@type":"Person","@id":"#ann","name":"Ann Lee"},
          {"@type":["NewsArticle"],"headline":"Ferry carried nine too many &amp; sank","datePublished":"2031-02-04T17:30:00Z","dateModified":"2031-02-05T08:00:00+0100",
           "author":[{"@id":"#ann"},{"@type":"Person","name":"Bo Roe"},"Coastal News Agency"],"publisher":{"@id":"#org"},"inLanguage":"en-GB",
           "mainEntityOfPage":{"@id":"https://post.example/ferry"},"isAccessibleForFree":"False"},
        ]}
        </script>
        """;

    private const string Metas = """
        <link rel="canonical" href="/2031/ferry">
        <meta property="og:title" content="Nine too many on the ferry | Lowmouth Post">
        <meta property="og:site_name" content="Lowmouth Post">
        <meta property="og:locale" content="en_GB">
        <meta property="article:published_time" content="2031-02-04T18:30:00.000+01:00">
        <meta property="article:modified_time" content="2031-02-05">
        <meta name="author" content="By Cy Doe">
        """;

    [Fact]
    public void Read_LinkedData_FollowsReferences()
    {
        var read = Read(Linked);

        Assert.Equal("Ferry carried nine too many & sank", read.Title);
        Assert.Equal("The Lowmouth Post", read.Publisher);
        Assert.Equal(["Ann Lee", "Bo Roe", "Coastal News Agency"], read.Authors);
        Assert.Equal(Time("2031-02-04T17:30:00Z"), read.Published);
        Assert.Equal(Time("2031-02-05T08:00:00+01:00"), read.Modified);
        Assert.Equal("en", read.Language);
        Assert.Equal("https://post.example/ferry", read.Url);
        Assert.True(read.IsForSubscribers);
    }

    [Fact]
    public void Read_Metas_AreTaken()
    {
        var read = Read(Metas, new Uri("https://www.post.example/amp/ferry?x=1"));

        Assert.Equal("Nine too many on the ferry", read.Title);
        Assert.Equal("Lowmouth Post", read.Publisher);
        Assert.Equal(["Cy Doe"], read.Authors);
        Assert.Equal(Time("2031-02-04T18:30:00+01:00"), read.Published);
        Assert.Equal(Time("2031-02-05T00:00:00Z"), read.Modified);
        Assert.Equal("https://www.post.example/2031/ferry", read.Url);
    }

    [Fact]
    public void Read_BothKinds_LinkedDataGoesFirst()
    {
        var read = Read(Metas + Linked);

        Assert.Equal("The Lowmouth Post", read.Publisher);
        Assert.Equal(Time("2031-02-04T17:30:00Z"), read.Published);
    }

    [Fact]
    public void Read_NoMetadata_TakesWhatPeopleSee()
    {
        var read = Read("");

        Assert.Equal("Ferry carried nine too many, harbour says", read.Title);
        Assert.Equal(["Ann Lee", "Bo Roe"], read.Authors);
        Assert.Equal(Time("2031-02-04T18:30:00+01:00"), read.Published);
        Assert.Equal("en", read.Language);
        Assert.Null(read.Publisher);
        Assert.Null(read.Modified);
        Assert.Null(read.Url);
    }

    [Theory]
    [InlineData("//<![CDATA[\n{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\"}\n//]]>")]
    [InlineData("<!-- {\"@type\":\"NewsArticle\",\"headline\":\"Ferry\"} -->")]
    [InlineData("{\"@type\":\"NewsArticle\",\"description\":\"two\nlines\",\"headline\":\"Ferry\"};")]
    [InlineData("[{\"@type\":\"BreadcrumbList\"},{\"@type\":\"ReportageNewsArticle\",\"headline\":\"Ferry\"}]")]
    [InlineData("{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"LiveBlogPosting\",\"headline\":[\"Ferry\"]}}")]
    public void Read_LinkedDataAsSystemsWriteIt_IsRead(string script)
        => Assert.Equal("Ferry", Read($"<script type='application/ld+json'>{script}</script>").Title);

    [Theory]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"Fer\\uD800ry\"}", "Fer\uFFFDry")]
    [InlineData("{\"@type\":\"NewsArticle\",\"head\\uDC00\":1,\"headline\":\"Ferry \\uD83D\\uDEA2\"}", "Ferry 🚢")]
    [InlineData("{\"@type\":[\"\\uD800\",\"Report\"],\"@id\":\"\\udfff\",\"headline\":\"C:\\\\uD800\"}", "C:\\uD800")]
    public void Read_LinkedDataWithHalfACharacter_IsRead(string script, string title)
        => Assert.Equal(title, Read($"<script type='application/ld+json'>{script}</script>").Title);

    [Theory]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":")]
    [InlineData("{\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"a\",\"name\":{\"@id\":\"a\"}},\"datePublished\":[]}")]
    [InlineData("{\"@type\":{},\"headline\":7}")]
    [InlineData("]]]]{")]
    [InlineData("")]
    public void Read_BrokenLinkedData_LeavesTheRest(string script)
        => Assert.Equal("Ferry carried nine too many, harbour says", Read($"<script type='application/ld+json'>{script}</script>").Title);

    [Theory]
    [InlineData("2031-02-04T18:30:00+01:00", "2031-02-04T18:30:00+01:00")]
    [InlineData("2031-02-04T18:30:00.123Z", "2031-02-04T18:30:00.123Z")]
    [InlineData("2031-02-04T18:30+0100", "2031-02-04T18:30:00+01:00")]
    [InlineData("2031-02-04 18:30:00", "2031-02-04T18:30:00Z")]
    [InlineData("2031-02-04", "2031-02-04T00:00:00Z")]
    [InlineData("Tue, 04 Feb 2031 18:30:00 GMT", "2031-02-04T18:30:00Z")]
    [InlineData("Tue, 04 Feb 2031 18:30:00 -0500", "2031-02-04T18:30:00-05:00")]
    [InlineData("4 February 2031", "2031-02-04T00:00:00Z")]
    [InlineData("February 4th, 2031 at 6:30 p.m. EST", "2031-02-04T18:30:00-05:00")]
    [InlineData("Feb. 4, 2031, 12:05 AM", "2031-02-04T00:05:00Z")]
    public void Parse_TimesAsPagesWriteThem_AreRead(string written, string expected)
        => Assert.Equal(Time(expected), PageTimes.Parse(written));

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2031-13-45")]
    [InlineData("2031-02-30T10:00:00Z")]
    [InlineData("31 June 2031")]
    [InlineData("Feb 4, 2031 99:99")]
    [InlineData("2031-02-04T18:30:00+99:00")]
    [InlineData("0000-00-00")]
    public void Parse_NoTime_IsNull(string written) => Assert.Null(PageTimes.Parse(written));

    [Theory]
    [InlineData("By Ann Lee and Bo Roe", "Ann Lee|Bo Roe")]
    [InlineData("by ANN LEE, Staff Writer", "ANN LEE")]
    [InlineData("Ann Lee | Bo Roe | Updated 5:15 pm", "Ann Lee|Bo Roe")]
    [InlineData("Author: Ann O’Lee-Roe", "Ann O’Lee-Roe")]
    [InlineData("Published 4 February 2031", "")]
    [InlineData("https://post.example/ann", "")]
    [InlineData("", "")]
    public void Names_Byline_AreThoseOfPeople(string byline, string expected)
        => Assert.Equal(expected, string.Join('|', Bylines.Names(byline)));

    private static PageMetadata Read(string head, Uri? address = null) => PageReader.Read(FerryPage.With(head), address).Metadata;

    private static OffsetDateTime Time(string text) => OffsetDateTimePattern.Rfc3339.Parse(text).Value;
}
